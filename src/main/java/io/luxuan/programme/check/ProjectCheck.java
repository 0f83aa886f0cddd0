package io.luxuan.programme.check;

import io.luxuan.programme.ProjectRule;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.money.Funding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A project can be carried out, checked and accepted; what pays by its grade names a grade that there is. */
final class ProjectCheck {
    private final Faults faults;

    ProjectCheck(Faults faults) {
        this.faults = faults;
    }

    /**
     * @param project     null where nothing is contracted: then nothing is paid in parts or by a grade either
     * @param roundSplits whether each round sets the first payment
     */
    void check(ProjectRule project, List<PaperForm> papers, Funding funding, boolean roundSplits) {
        papers(project == null ? Set.of() : project.papers(), papers);
        if (project != null) {
            times(project);
            certificate(project);
            grades(project);
            midtermPayment(project);
        }
        if (funding != null) {
            payments(project, funding, roundSplits);
        }
    }

    private void papers(Set<Kind> needed, List<PaperForm> papers) {
        List<Kind> given = papers.stream().map(PaperForm::kind).toList();
        faults.distinct(given.stream().map(String::valueOf).toList(), "papers");
        needed.forEach(kind -> faults.unless(given.contains(kind), "papers", "paper-needed", kind));
        for (int at = 0; at < papers.size(); at++) {
            PaperForm paper = papers.get(at);
            String place = "papers." + at;
            boolean used = needed.contains(paper.kind()) || paper.kind() == Kind.CHANGE && !needed.isEmpty();
            faults.unless(used, place + ".kind", "paper-needless", paper.kind());
            new PaperCheck(faults, place).check(paper);
            if (paper.kind() == Kind.CHANGE) {
                besideStatement(paper, place, papers);
            }
        }
    }

    /** A request for a change is answered together with questions of the task statement: one key, one answer. */
    private void besideStatement(PaperForm change, String place, List<PaperForm> papers) {
        Set<String> taken = papers.stream().filter(paper -> paper.kind() == Kind.STATEMENT).flatMap(paper -> paper.keys().stream())
                .filter(Objects::nonNull).collect(Collectors.toSet());
        for (int at = 0; at < change.keys().size(); at++) {
            String key = change.keys().get(at);
            faults.unless(key == null || !taken.contains(key), place + ".questions." + at, "change-key", key);
        }
    }

    private void times(ProjectRule project) {
        faults.unless(project.months() > 0, "project.months", "positive");
        boolean within = project.midtermMonths() == null
                || project.midtermMonths() > 0 && project.midtermMonths() < project.months();
        faults.unless(within, "project.midtermMonths", "range", 1, project.months() - 1);
        faults.unless(project.correctionMonths() >= 1 && project.correctionMonths() <= 3, "project.correctionMonths", "range", 1, 3);
    }

    /** Whose place may lapse has not begun to be checked half-way. */
    private void certificate(ProjectRule project) {
        if (project.certificateMonths() != null) {
            faults.unless(project.certificateFirst(), "project.certificateMonths", "needs", "project.certificateFirst");
            faults.unless(project.midtermMonths() == null, "project.midtermMonths", "needless-for", "certificateMonths");
            faults.unless(project.certificateMonths() > 0, "project.certificateMonths", "positive");
        }
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

    private void payments(ProjectRule project, Funding funding, boolean roundSplits) {
        boolean split = funding.firstPayment() != null || roundSplits;
        faults.unless(split || project == null, "funding.firstPayment", "first-payment-needed");
        faults.unless(!split || project != null, "funding.firstPayment", "needs", "project");
        if (funding.bonus() != null && funding.bonus().grade() != null) {
            boolean known = project != null && project.grades() != null && project.grades().contains(funding.bonus().grade());
            faults.unless(known, "funding.bonus.grade", "no-grade", funding.bonus().grade());
        }
    }
}
