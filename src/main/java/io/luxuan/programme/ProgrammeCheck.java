package io.luxuan.programme;

import io.luxuan.programme.Programme.Field;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What must hold in every programme file beyond the types of its fields. */
final class ProgrammeCheck {
    private final Programme programme;
    private final Drawings drawings;
    private final Faults faults = new Faults();

    ProgrammeCheck(Programme programme, Drawings drawings) {
        this.programme = programme;
        this.drawings = drawings;
    }

    List<String> faults() {
        identity();
        policy();
        quota();
        new FundingCheck(faults).check(programme.funding());
        fields();
        new FormCheck(faults).check(programme);
        review();
        secondStage();
        if (programme.publicity() != null) {
            new RuleCheck(faults).publicity(programme.publicity());
        }
        project();
        new FamilyCheck(faults).check(programme);
        drawing();
        return faults.list();
    }

    private void drawing() {
        if (faults.missing(programme.process(), "process") || drawings.processes().isEmpty()) {
            return;
        }
        Optional<Drawing> drawing = drawings.of(programme.process());
        faults.unless(drawing.isPresent(), "process", "must be one of " + new TreeSet<>(drawings.processes()));
        drawing.ifPresent(new PartCheck(programme, faults)::check);
    }

    /** Everybody wins is never the default: what has no number of places has a mark to reach or money that runs out. */
    private void quota() {
        if (programme.quota() == null) {
            return;
        }
        new RuleCheck(faults).quota(programme.quota());
        new RuleCheck(faults).constraints(programme.constraints());
        faults.unless(programme.quota().type() != QuotaType.NONE || programme.passMark() != null || programme.budget() != null,
                "quota", "needs a passMark or a budget beside NONE");
        faults.unless(programme.passMark() == null || isMark(programme.passMark()), "passMark", "must be above 0 to 100");
        faults.unless(programme.budget() == null || programme.budget().signum() > 0, "budget", "must be positive");
    }

    static boolean isMark(BigDecimal points) {
        return points.signum() > 0 && points.compareTo(new BigDecimal(100)) <= 0;
    }

    private void review() {
        if (programme.rubric() != null) {
            rubric();
        }
        if (programme.panel() != null || programme.scoring() != null) {
            new RuleCheck(faults).panel(programme.panel(), programme.scoring());
        }
    }

    private void identity() {
        faults.unless(programme.id() != null && programme.id().matches("[A-Z][0-9]{1,3}[a-z]?"), "id", "must look like P1 or P4a");
        faults.unless(programme.version() > 0, "version", "must be positive");
        faults.missing(programme.name(), "name");
        faults.missing(programme.leads(), "leads");
        faults.missing(programme.summary(), "summary");
        faults.missing(programme.stages(), "stages");
        faults.missing(programme.eligibility(), "eligibility");
    }

    private void policy() {
        if (faults.missing(programme.policy(), "policy")) {
            return;
        }
        faults.missing(programme.policy().document(), "policy.document");
        faults.missing(programme.policy().article(), "policy.article");
        faults.missing(programme.policy().text(), "policy.text");
        faults.unless(isDate(programme.policy().validUntil()), "policy.validUntil", "must be a date such as 2026-12-31");
    }

    private static boolean isDate(String text) {
        try {
            return text != null && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void fields() {
        if (programme.fields() == Programme.FieldDictionary.NONE || faults.missing(programme.fields().entries(), "fields.entries")) {
            return;
        }
        faults.missing(programme.fields().label(), "fields.label");
        faults.distinct(programme.fields().entries().stream().map(Field::code).toList(), "fields.entries");
        faults.distinct(programme.fields().entries().stream().map(Field::name).toList(), "fields.entries");
        if (programme.constraints() != null) {
            boolean offered = programme.fields().entries().stream().anyMatch(field -> Programme.FieldDictionary.isOther(field.code()));
            faults.unless(offered == programme.constraints().otherFieldAllowed(), "constraints.otherFieldAllowed",
                    "must be true exactly where fields.entries has the code other");
        }
    }

    private void rubric() {
        if (faults.missing(programme.rubric().criteria(), "rubric.criteria")) {
            return;
        }
        List<Criterion> criteria = programme.rubric().criteria();
        faults.distinct(criteria.stream().map(Criterion::key).toList(), "rubric.criteria");
        criteria.forEach(criterion -> faults.unless(criterion.max() > 0, "rubric." + criterion.key() + ".max", "must be positive"));
        criteria.forEach(criterion -> faults.missing(criterion.hint(), "rubric." + criterion.key() + ".hint"));
        int sum = criteria.stream().mapToInt(Criterion::max).sum();
        faults.unless(sum == 100, "rubric.criteria", "must add up to 100 points, not " + sum);
    }

    private void secondStage() {
        SecondStage second = programme.secondStage();
        if (second == null) {
            return;
        }
        faults.missing(second.type(), "secondStage.type");
        faults.unless(second.shortlist() != null && second.shortlist().compareTo(BigDecimal.ONE) >= 0, "secondStage.shortlist", "must be at least 1");
        faults.unless(second.weight() != null && FundingCheck.isShare(second.weight()), "secondStage.weight", "must be from 0 to 1");
    }

    private void project() {
        ProjectRule project = programme.project();
        if (project == null) {
            return;
        }
        faults.unless(project.months() > 0, "project.months", "must be positive");
        faults.unless(project.midtermMonths() == null || project.midtermMonths() > 0 && project.midtermMonths() < project.months(),
                "project.midtermMonths", "must lie within the project");
        faults.unless(project.grades() != null && project.grades().size() >= 2, "project.grades", "must hold at least two grades");
        faults.unless(project.correctionMonths() >= 1 && project.correctionMonths() <= 3, "project.correctionMonths", "must be 1 to 3");
        faults.unless(project.acceptanceExperts() >= 3 && project.acceptanceExperts() <= 15, "project.acceptanceExperts", "must be 3 to 15");
        faults.unless(project.midtermPayment() == null || project.midtermMonths() != null && project.midtermPayment().signum() > 0
                && project.midtermPayment().compareTo(java.math.BigDecimal.ONE) <= 0, "project.midtermPayment",
                "must be a share above 0 to 1 of a project with a mid-term check");
    }
}
