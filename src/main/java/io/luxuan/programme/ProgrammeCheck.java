package io.luxuan.programme;

import io.luxuan.programme.Programme.Field;
import io.luxuan.programme.Rubric.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What must hold in every programme file beyond the types of its fields. */
final class ProgrammeCheck {
    private final Programme programme;
    private final Faults faults = new Faults();

    ProgrammeCheck(Programme programme) {
        this.programme = programme;
    }

    List<String> faults() {
        identity();
        policy();
        new RuleCheck(faults).quota(programme.quota());
        new FundingCheck(faults).check(programme.funding());
        fields();
        new FormCheck(faults).check(programme.form(), programme.funding());
        rubric();
        new RuleCheck(faults).panel(programme.panel(), programme.scoring());
        secondStage();
        new RuleCheck(faults).publicity(programme.publicity());
        project();
        return faults.list();
    }

    private void identity() {
        faults.unless(programme.id() != null && programme.id().matches("[A-Z][0-9]{1,3}[a-z]?"), "id", "must look like P1 or P4a");
        faults.unless(programme.version() > 0, "version", "must be positive");
        faults.missing(programme.name(), "name");
        faults.missing(programme.process(), "process");
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

    private static boolean isShare(BigDecimal share) {
        return share != null && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private void fields() {
        if (faults.missing(programme.fields(), "fields") || faults.missing(programme.fields().entries(), "fields.entries")) {
            return;
        }
        faults.missing(programme.fields().label(), "fields.label");
        faults.distinct(programme.fields().entries().stream().map(Field::code).toList(), "fields.entries");
        faults.distinct(programme.fields().entries().stream().map(Field::name).toList(), "fields.entries");
        new RuleCheck(faults).constraints(programme.constraints());
        if (programme.constraints() != null) {
            boolean offered = programme.fields().entries().stream().anyMatch(field -> Programme.FieldDictionary.isOther(field.code()));
            faults.unless(offered == programme.constraints().otherFieldAllowed(), "constraints.otherFieldAllowed",
                    "must be true exactly where fields.entries has the code other");
        }
    }

    private void rubric() {
        if (faults.missing(programme.rubric(), "rubric") || faults.missing(programme.rubric().criteria(), "rubric.criteria")) {
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
        faults.unless(isShare(second.weight()), "secondStage.weight", "must be from 0 to 1");
    }

    private void project() {
        ProjectRule project = programme.project();
        if (faults.missing(project, "project")) {
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
