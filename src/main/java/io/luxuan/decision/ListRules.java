package io.luxuan.decision;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** The rules of the list, each by itself. Their Chinese text is {@code rule.decision.*}; the article is the programme's. */
final class ListRules {
    static final String QUOTA_REACHED = "decision.quota-reached";
    static final String FIELD_TAKEN = "decision.field-taken";
    static final String ORGANISATION_LIMIT = "decision.organisation-limit";
    static final String BUDGET_EXHAUSTED = "decision.budget-exhausted";
    static final String OTHER_FIELD = "decision.other-field";

    private ListRules() {}

    /** Everything that a place on the list needs, in the order in which reasons are given. */
    static Verdict mayEnter(Candidate candidate, BigDecimal amount, Terms terms, Selection list, int places) {
        return first(List.of(
                () -> canBeSelected(candidate),
                () -> passMark(candidate, terms),
                () -> fieldInDictionary(candidate, terms),
                () -> fieldFree(candidate, terms, list),
                () -> organisationShare(candidate, terms, list),
                () -> withinQuota(candidate, list, places),
                () -> withinBudget(amount, terms, list)));
    }

    /** The hard constraints that no meeting may break. The exception of another field is the meeting's to make. */
    static Verdict mayBeMovedIn(Candidate candidate, BigDecimal amount, Terms terms, Selection list, int places) {
        return first(List.of(
                () -> canBeSelected(candidate),
                () -> exceptionDeclared(candidate, terms),
                () -> fieldFree(candidate, terms, list),
                () -> organisationShare(candidate, terms, list),
                () -> withinQuota(candidate, list, places),
                () -> withinBudget(amount, terms, list)));
    }

    static Verdict canBeSelected(Candidate candidate) {
        return candidate.excluded() == null ? ALLOWED : refused("decision.excluded", new MessageKey(candidate.excluded()));
    }

    static Verdict passMark(Candidate candidate, Terms terms) {
        boolean passes = terms.passMark() == null || candidate.score().compareTo(terms.passMark()) >= 0;
        return passes ? ALLOWED : refused("decision.below-pass-mark", terms.passMark());
    }

    /** 一领域一基地: an entry outside the dictionary comes in only by the meeting's exception (另有重大突破). */
    static Verdict fieldInDictionary(Candidate candidate, Terms terms) {
        boolean fits = !terms.constraints().onePerField() || terms.knowsField(candidate.field());
        return fits ? ALLOWED : refused(OTHER_FIELD, terms.fields().label());
    }

    static Verdict exceptionDeclared(Candidate candidate, Terms terms) {
        return terms.constraints().otherFieldAllowed() ? ALLOWED : fieldInDictionary(candidate, terms);
    }

    /** 一领域一基地, 一行业一模型: the best ranked one of a field, unless an earlier year's award holds it. */
    static Verdict fieldFree(Candidate candidate, Terms terms, Selection list) {
        if (!terms.constraints().onePerField() || !terms.knowsField(candidate.field())) {
            return ALLOWED;
        }
        if (terms.constraints().priorYearsOccupy() && terms.occupiedFields().contains(candidate.field())) {
            return refused("decision.field-occupied", terms.fieldName(candidate.field()));
        }
        Candidate holder = list.holderOf(candidate.field());
        return holder == null ? ALLOWED : refused(FIELD_TAKEN, terms.fieldName(candidate.field()), holder.number());
    }

    static Verdict organisationShare(Candidate candidate, Terms terms, Selection list) {
        Integer most = terms.constraints().mostPerOrganisation();
        boolean free = most == null || list.ofOrganisation(candidate.organisationId()).size() < most;
        return free ? ALLOWED : refused(ORGANISATION_LIMIT, most);
    }

    static Verdict withinQuota(Candidate candidate, Selection list, int places) {
        return list.count() < places ? ALLOWED : refused(QUOTA_REACHED, list.count(), candidate.rank());
    }

    /** Budget exhausted before the quota: the list stops there; nobody further down is taken for being cheaper. */
    static Verdict withinBudget(BigDecimal amount, Terms terms, Selection list) {
        if (terms.budget() == null || amount == null) {
            return ALLOWED;
        }
        boolean fits = !list.isBudgetExhausted() && list.committed().add(amount).compareTo(terms.budget()) <= 0;
        return fits ? ALLOWED : refused(BUDGET_EXHAUSTED, terms.budget(), list.committed());
    }

    private static Verdict first(List<Supplier<Verdict>> rules) {
        return rules.stream().map(Supplier::get).filter(verdict -> !verdict.isAllowed()).findFirst().orElse(ALLOWED);
    }
}
