package io.luxuan.programme.check;

import io.luxuan.programme.ProjectRule;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.money.Funding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A project can be carried out, checked and accepted; what pays by its grade names a grade that there is. */
final class ProjectCheck {
    private static final Set<QuestionType> ASKED =
            Set.of(QuestionType.TEXT, QuestionType.LONG_TEXT, QuestionType.DATE, QuestionType.MONEY);

    private final Faults faults;

    ProjectCheck(Faults faults) {
        this.faults = faults;
    }

    /** @param project null where nothing is contracted: then nothing is paid in parts or by a grade either */
    void check(ProjectRule project, List<PaperForm> papers, Funding funding) {
        papers(project == null ? Set.of() : project.papers(), papers);
        if (project != null) {
            times(project);
            grades(project);
            midtermPayment(project);
        }
        if (funding != null) {
            payments(project, funding);
        }
    }

    private void papers(Set<Kind> needed, List<PaperForm> papers) {
        List<Kind> given = papers.stream().map(PaperForm::kind).toList();
        faults.distinct(given.stream().map(String::valueOf).toList(), "papers");
        needed.forEach(kind -> faults.unless(given.contains(kind), "papers", "paper-needed", kind));
        for (int at = 0; at < papers.size(); at++) {
            PaperForm paper = papers.get(at);
            String place = "papers." + at;
            faults.unless(needed.contains(paper.kind()), place + ".kind", "paper-needless", paper.kind());
            faults.missing(paper.questions(), place + ".questions");
            faults.distinct(paper.keys(), place + ".questions");
            for (int next = 0; next < paper.questions().size(); next++) {
                Question question = paper.questions().get(next);
                new QuestionCheck(faults, place + ".questions." + next).check(question);
                faults.unless(question.type() == null || ASKED.contains(question.type()), place + ".questions." + next + ".type",
                        "no-choice", question.type(), "TEXT、LONG_TEXT、DATE、MONEY");
            }
        }
    }

    private void times(ProjectRule project) {
        faults.unless(project.months() > 0, "project.months", "positive");
        boolean within = project.midtermMonths() == null
                || project.midtermMonths() > 0 && project.midtermMonths() < project.months();
        faults.unless(within, "project.midtermMonths", "range", 1, project.months() - 1);
        faults.unless(project.correctionMonths() >= 1 && project.correctionMonths() <= 3, "project.correctionMonths", "range", 1, 3);
    }

    private void grades(ProjectRule project) {
        List<String> grades = project.grades() == null ? List.of() : project.grades();
        faults.unless(grades.size() >= 2, "project.grades", "two-grades");
        faults.distinct(grades, "project.grades");
        faults.unless(project.acceptanceExperts() >= ProjectRule.LEAST_EXPERTS && project.acceptanceExperts() <= 15,
                "project.acceptanceExperts", "range", ProjectRule.LEAST_EXPERTS, 15);
    }

    private void midtermPayment(ProjectRule project) {
        if (project.midtermPayment() != null) {
            faults.unless(project.midtermMonths() != null, "project.midtermPayment", "needs", "project.midtermMonths");
            faults.unless(project.midtermPayment().signum() > 0 && project.midtermPayment().compareTo(BigDecimal.ONE) <= 0,
                    "project.midtermPayment", "range", 0, 1);
        }
    }

    private void payments(ProjectRule project, Funding funding) {
        boolean split = funding.firstPayment() != null;
        faults.unless(split || project == null, "funding.firstPayment", "first-payment-needed");
        faults.unless(!split || project != null, "funding.firstPayment", "needs", "project");
        if (funding.bonus() != null && funding.bonus().grade() != null) {
            boolean known = project != null && project.grades() != null && project.grades().contains(funding.bonus().grade());
            faults.unless(known, "funding.bonus.grade", "no-grade", funding.bonus().grade());
        }
    }
}
