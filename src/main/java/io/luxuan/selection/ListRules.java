package io.luxuan.selection;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.CapOver;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The rules of the list, each by itself. Their Chinese text is {@code rule.decision.*}. The article of a rule is the one
 * that the programme rests on; those that 鲁政办字〔2025〕49号 or a city's measure states in so many words are named.
 */
public final class ListRules {
    public static final String QUOTA_REACHED = "decision.quota-reached";
    public static final String FIELD_TAKEN = "decision.field-taken";
    public static final String CHALLENGE_TAKEN = "decision.challenge-taken";
    public static final String ORGANISATION_LIMIT = "decision.organisation-limit";
    public static final String LEADER_LIMIT = "decision.leader-limit";
    public static final String BUDGET_EXHAUSTED = "decision.budget-exhausted";
    public static final String OTHER_FIELD = "decision.other-field";
    static final String CAP_REACHED = "decision.reached";
    static final String COUNT_REACHED = "decision.counted";
    static final List<CapOver> ENTERPRISE_CAPS = List.of(CapOver.YEAR, CapOver.LIFETIME);

    private ListRules() {}

    /** Everything that a place on the list needs, in the order in which reasons are given. */
    static Verdict mayEnter(Candidate candidate, Amount amount, Terms terms, Selection list, int places) {
        return first(List.of(
                () -> canBeSelected(candidate),
                () -> passMark(candidate, terms),
                () -> notFundedElsewhere(candidate),
                () -> amountCanBeComputed(candidate, amount, terms),
                () -> fieldInDictionary(candidate, terms),
                () -> fieldFree(candidate, terms, list),
                () -> challengeFree(candidate, list),
                () -> organisationShare(candidate, terms, list),
                () -> leaderShare(candidate, terms, list),
                () -> withinEnterpriseCounts(candidate, terms, list),
                () -> withinEnterpriseCaps(candidate, terms, list),
                () -> withinQuota(candidate, list, places),
                () -> withinBudget(amount, terms, list)));
    }

    /** The hard constraints that no meeting may break. The exception of another field is the meeting's to make. */
    static Verdict mayBeMovedIn(Candidate candidate, Amount amount, Terms terms, Selection list, int places) {
        return first(List.of(
                () -> canBeSelected(candidate),
                () -> notFundedElsewhere(candidate),
                () -> amountCanBeComputed(candidate, amount, terms),
                () -> exceptionDeclared(candidate, terms),
                () -> fieldFree(candidate, terms, list),
                () -> challengeFree(candidate, list),
                () -> organisationShare(candidate, terms, list),
                () -> leaderShare(candidate, terms, list),
                () -> withinEnterpriseCounts(candidate, terms, list),
                () -> withinEnterpriseCaps(candidate, terms, list),
                () -> withinQuota(candidate, list, places),
                () -> withinBudget(amount, terms, list)));
    }

    /** 形式审查、考察、撤回: what is out before the meeting stays out. */
    static Verdict canBeSelected(Candidate candidate) {
        return candidate.excluded() == null ? ALLOWED : refused("decision.excluded", new MessageKey(candidate.excluded()));
    }

    /** Without a quota all are taken that reach the declared score (认定类). */
    static Verdict passMark(Candidate candidate, Terms terms) {
        boolean passes = terms.passMark() == null || candidate.score().compareTo(terms.passMark()) >= 0;
        return passes ? ALLOWED : refused("decision.below-pass-mark", terms.passMark(), candidate.score());
    }

    /** 不重复支持: the programmes named by the round have not funded this applicant or this project already. */
    static Verdict notFundedElsewhere(Candidate candidate) {
        return candidate.fundedBy() == null ? ALLOWED : refused("decision.funded-elsewhere", candidate.fundedBy());
    }

    /** A share needs its base and a tier its level (49号第二部分第（六）、（二十）条; 青岛第二条). */
    static Verdict amountCanBeComputed(Candidate candidate, Amount amount, Terms terms) {
        return amount.isStated() || !terms.funding().statesAmounts() ? ALLOWED : refused("decision.no-amount");
    }

    /** 一领域一基地（49号第二部分第（十一）条）: outside of the dictionary only by the meeting's exception (另有重大突破). */
    static Verdict fieldInDictionary(Candidate candidate, Terms terms) {
        boolean fits = !terms.constraints().onePerField() || terms.knowsField(candidate.field());
        return fits ? ALLOWED : refused(OTHER_FIELD, terms.fields().label());
    }

    /** 其他领域取得重大突破、具有显著示范效应的（49号第二部分第（十一）条）, where the round declared the exception. */
    static Verdict exceptionDeclared(Candidate candidate, Terms terms) {
        return terms.constraints().otherFieldAllowed() ? ALLOWED : fieldInDictionary(candidate, terms);
    }

    /**
     * 一领域一基地（49号第二部分第（十一）条）, 一行业一模型（第（七）条）: the best ranked one of a field, unless an earlier
     * year's award holds it.
     */
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

    /** 揭榜挂帅（49号第二部分第（七）条）: one winner a challenge of the round's list, the best ranked one. */
    static Verdict challengeFree(Candidate candidate, Selection list) {
        Candidate winner = candidate.challenge() == null ? null : list.winnerOf(candidate.challenge());
        return winner == null ? ALLOWED : refused(CHALLENGE_TAKEN, candidate.challenge(), winner.number());
    }

    /** 每个单位至多 n 项, as the round declares. */
    static Verdict organisationShare(Candidate candidate, Terms terms, Selection list) {
        Integer most = terms.constraints().mostPerOrganisation();
        List<Candidate> own = list.ofOrganisation(candidate.organisationId());
        return most == null || own.size() < most ? ALLOWED : refused(ORGANISATION_LIMIT, most, numbers(own));
    }

    /** 每个负责人至多 n 项, as the round declares. */
    static Verdict leaderShare(Candidate candidate, Terms terms, Selection list) {
        Integer most = terms.constraints().mostPerLeader();
        if (most == null || candidate.leader() == null) {
            return ALLOWED;
        }
        List<Candidate> own = list.ofLeader(candidate.leader());
        return own.size() < most ? ALLOWED : refused(LEADER_LIMIT, most, numbers(own));
    }

    /**
     * 每企业总额不超过（49号第二部分第（六）条）, 每企业每年不超过（第（九）条）: an enterprise that has all of it gets no more. One
     * that has part of it gets the rest: see {@link Amounts}.
     */
    static Verdict withinEnterpriseCaps(Candidate candidate, Terms terms, Selection list) {
        for (CapOver over : ENTERPRISE_CAPS) {
            BigDecimal room = Amounts.room(over, candidate.organisationId(), terms, list);
            if (room != null && room.signum() == 0) {
                return refused(capCode(CAP_REACHED, over), Amounts.limit(over, terms),
                        Amounts.spent(over, candidate.organisationId(), terms, list));
            }
        }
        return ALLOWED;
    }

    /** 一次性: whoever has as many awards of this programme as it gives one unit gets no more, also where money is left. */
    static Verdict withinEnterpriseCounts(Candidate candidate, Terms terms, Selection list) {
        for (CapOver over : ENTERPRISE_CAPS) {
            BigDecimal most = terms.funding().limit(CapBy.ORGANISATION, over, CapMeasure.COUNT);
            int had = terms.earlier().countOf(over, candidate.organisationId()) + list.ofOrganisation(candidate.organisationId()).size();
            if (most != null && had >= most.intValue()) {
                return refused(capCode(COUNT_REACHED, over), most, had);
            }
        }
        return ALLOWED;
    }

    /** 名额: at least, about within its band, at most, a range; each as {@link QuotaLimit} reads it. */
    static Verdict withinQuota(Candidate candidate, Selection list, int places) {
        return list.count() < places ? ALLOWED : refused(QUOTA_REACHED, list.count(), candidate.rank());
    }

    /**
     * 年度总额不超过（济南算力券）or the round's budget. Exhausted before the quota the list stops; nobody further down is
     * taken for being cheaper. Where amounts are cut in proportion everybody keeps the place while anything is left.
     */
    static Verdict withinBudget(Amount amount, Terms terms, Selection list) {
        BigDecimal available = terms.available();
        if (available == null || !amount.isStated()) {
            return ALLOWED;
        }
        BigDecimal spent = list.spokenFor();
        boolean fits = terms.cutsInProportion() ? available.signum() > 0
                : !list.isBudgetExhausted() && spent.add(amount.sum()).compareTo(available) <= 0;
        return fits ? ALLOWED : refused(BUDGET_EXHAUSTED, available, spent);
    }

    static String capCode(String prefix, CapOver over) {
        return prefix + "-enterprise-" + over.name().toLowerCase(Locale.ROOT);
    }

    static boolean isCapReached(String code) {
        return code.startsWith(CAP_REACHED) || code.startsWith(COUNT_REACHED);
    }

    private static String numbers(List<Candidate> candidates) {
        return String.join("、", candidates.stream().map(Candidate::number).toList());
    }

    private static Verdict first(List<Supplier<Verdict>> rules) {
        return rules.stream().map(Supplier::get).filter(verdict -> !verdict.isAllowed()).findFirst().orElse(ALLOWED);
    }
}
