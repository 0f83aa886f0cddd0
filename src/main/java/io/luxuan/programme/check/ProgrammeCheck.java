package io.luxuan.programme.check;

import io.luxuan.programme.Exclusion;
import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.FieldDictionary.Field;
import io.luxuan.programme.PolicyArticle;
import io.luxuan.programme.Programme;
import io.luxuan.programme.SecondStage;
import io.luxuan.programme.money.Funds;
import io.luxuan.programme.money.OpenNumber.Sets;
import io.luxuan.shared.Days;
import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawings;
import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must hold in every programme file beyond the types of its fields. */
public final class ProgrammeCheck {
    private final Programme programme;
    private final Faults faults;

    public ProgrammeCheck(Programme programme, Faults faults) {
        this.programme = programme;
        this.faults = faults;
    }

    /** @param others ids of all programmes that there are */
    public void check(Drawings drawings, Set<String> others) {
        identity();
        policy();
        new EligibilityCheck(faults, programme.numbers()).check(programme.eligibility(), programme.form());
        new FundingCheck(faults, programme.numbers()).check(programme.funding());
        fund();
        new OpenNumberCheck(faults).check(programme);
        fields();
        new FormCheck(faults).check(programme);
        new AmountCheck(faults).check(programme.funding(), programme.form(), programme.numbers());
        rules(others);
        new RubricCheck(faults).check(programme);
        secondStage();
        new ProjectCheck(faults).check(programme.project(), programme.papers(), programme.funding(),
                programme.leavesOpen(Sets.FIRST_PAYMENT));
        new FormalityCheck(faults).check(programme);
        new FamilyCheck(faults).check(programme);
        drawing(drawings);
    }

    private void fund() {
        String fund = programme.funding() == null ? null : programme.funding().fund();
        faults.unless(fund == null || Funds.areThere(fund), "funding.fund", "no-fund", fund);
    }

    private void identity() {
        faults.unless(Integer.valueOf(Programme.FORMAT).equals(programme.format()), "format", "format", Programme.FORMAT);
        faults.unless(programme.id() != null && programme.id().matches("[A-Z][0-9]{1,3}[a-z]?"), "id", "id");
        faults.unless(programme.version() > 0, "version", "positive");
        faults.missing(programme.name(), "name");
        faults.missing(programme.leads(), "leads");
        faults.missing(programme.summary(), "summary");
        faults.missing(programme.stages(), "stages");
    }

    private void policy() {
        if (!faults.missing(programme.policy(), "policy")) {
            policy(programme.policy(), "policy");
        }
        for (int at = 0; at < programme.policies().size(); at++) {
            policy(programme.policies().get(at), "policies." + at);
        }
        faults.unless(programme.retired() == null || isDate(programme.retired()), "retired", "date");
    }

    private void policy(PolicyArticle article, String place) {
        faults.missing(article.document(), place + ".document");
        faults.missing(article.article(), place + ".article");
        faults.missing(article.text(), place + ".text");
        String from = article.validFrom();
        boolean begins = from == null || isDate(from);
        faults.unless(begins, place + ".validFrom", "date");
        faults.unless(isDate(article.validUntil()), place + ".validUntil", "date");
        boolean backwards = begins && from != null && isDate(article.validUntil()) && from.compareTo(article.validUntil()) > 0;
        faults.unless(!backwards, place + ".validUntil", "before", place + ".validFrom");
    }

    private static boolean isDate(String text) {
        try {
            return text != null && Days.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void fields() {
        if (programme.fields().equals(FieldDictionary.NONE) || faults.missing(programme.fields().entries(), "fields.entries")) {
            return;
        }
        List<Field> entries = programme.fields().entries();
        faults.missing(programme.fields().label(), "fields.label");
        faults.distinct(entries.stream().map(Field::code).toList(), "fields.entries");
        faults.distinct(entries.stream().map(Field::name).toList(), "fields.entries");
        if (programme.constraints() != null) {
            boolean offered = entries.stream().anyMatch(field -> FieldDictionary.isOther(field.code()));
            faults.unless(offered == programme.constraints().otherFieldAllowed(), "constraints.otherFieldAllowed", "other-field");
        }
    }

    private void rules(Set<String> others) {
        RuleCheck rules = new RuleCheck(faults);
        Optional.ofNullable(programme.quota()).ifPresent(rules::quota);
        Optional.ofNullable(programme.panel()).ifPresent(rules::panel);
        Optional.ofNullable(programme.scoring()).ifPresent(rules::scoring);
        Optional.ofNullable(programme.publicity()).ifPresent(rules::publicity);
        if (programme.constraints() != null) {
            rules.constraints(programme.constraints());
            List<Exclusion> exclusions = programme.constraints().exclusions();
            for (int at = 0; at < exclusions.size(); at++) {
                String other = exclusions.get(at).programme();
                faults.unless(other == null || others.contains(other), "constraints.exclusions." + at + ".programme", "no-programme", other);
            }
        }
    }

    private void secondStage() {
        SecondStage second = programme.secondStage();
        if (second == null) {
            return;
        }
        faults.missing(second.type(), "secondStage.type");
        faults.unless(second.shortlist() != null && second.shortlist().compareTo(BigDecimal.ONE) >= 0, "secondStage.shortlist", "at-least", 1);
        faults.unless(second.weight() != null && FundingCheck.isShare(second.weight()), "secondStage.weight", "range", 0, 1);
    }

    private void drawing(Drawings drawings) {
        if (faults.missing(programme.process(), "process") || drawings.processes().isEmpty()) {
            return;
        }
        Optional<Drawing> drawing = drawings.of(programme.process());
        faults.unless(drawing.isPresent(), "process", "no-process", programme.process(),
                String.join("、", new TreeSet<>(drawings.processes())));
        drawing.ifPresent(new PartCheck(programme, faults)::check);
    }
}
