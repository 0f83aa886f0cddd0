package io.luxuan.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who rises when an entry falls out: every constraint is checked again against those that stay. */
public final class Substitution {
    private Substitution() {}

    /**
     * A decided application.
     *
     * @param eligible   false when nothing that happens later can bring it in: excluded, or moved out by the meeting
     * @param substitute it came in after the meeting, for one that fell out
     * @param national   the higher cap applies
     * @param place      its place among equals, as the meeting gave it; 0 for none
     */
    public record Seated(
            Candidate candidate, boolean selected, BigDecimal amount, boolean eligible, boolean substitute,
            boolean national, int place) {
        public String id() {
            return candidate.id();
        }
    }

    /**
     * @param next   null when nobody is left, or when equals wait for the meeting
     * @param amount of the next one
     * @param tied   equals that only the meeting can put in order; empty when nothing is contested
     */
    public record Next(Candidate next, Amount amount, List<Candidate> tied) {
        static final Next NOBODY = new Next(null, null, List.of());
    }

    /**
     * Only the places of the fallen are open: a substitution never makes a list longer than the meeting's.
     *
     * @param fallen applications that are out for good
     */
    public static Next next(Terms terms, List<Seated> entries, Set<String> fallen) {
        Selection stay = new Selection();
        entries.stream().filter(entry -> entry.selected() && !fallen.contains(entry.id())).sorted(IN_LINE)
                .forEach(entry -> stay.take(entry.candidate(), entry.amount()));
        int places = (int) entries.stream().filter(entry -> entry.selected() && !entry.substitute()).count();
        List<Seated> fit = entries.stream()
                .filter(entry -> entry.eligible() && !entry.selected() && !fallen.contains(entry.id()))
                .filter(entry -> fits(terms, entry, amount(terms, entries, entry, stay), stay, places)).sorted(IN_LINE).toList();
        if (fit.isEmpty()) {
            return Next.NOBODY;
        }
        Seated first = fit.get(0);
        List<Seated> equals = fit.stream().filter(one -> one.candidate().rank() == first.candidate().rank()).toList();
        boolean ordered = equals.size() == 1 || equals.stream().allMatch(one -> one.place() > 0);
        return ordered ? new Next(first.candidate(), amount(terms, entries, first, stay), List.of())
                : new Next(null, null, equals.stream().map(Seated::candidate).toList());
    }

    private static final Comparator<Seated> IN_LINE = Comparator.comparingInt((Seated one) -> one.candidate().rank())
            .thenComparingInt(one -> one.place() == 0 ? Integer.MAX_VALUE : one.place())
            .thenComparing(one -> one.candidate().number());

    private static boolean fits(Terms terms, Seated entry, Amount amount, Selection stay, int places) {
        return ListRules.mayEnter(entry.candidate(), amount, terms, stay, places).isAllowed()
                && leavesEnough(terms, amount, stay);
    }

    /** Amounts in proportion were cut to the last, so a substitute gets no more than those that fell leave. */
    private static boolean leavesEnough(Terms terms, Amount amount, Selection stay) {
        return !terms.cutsInProportion() || terms.available() == null || !amount.isStated()
                || stay.committed().compareTo(terms.available()) < 0;
    }

    /** Cut in the proportion of the meeting's list, and never beyond what is left. */
    private static Amount amount(Terms terms, List<Seated> entries, Seated entry, Selection stay) {
        Amount own = terms.amountFor(entry.candidate(), entry.national(), stay);
        BigDecimal available = terms.available();
        if (!terms.cutsInProportion() || available == null || !own.isStated()) {
            return own;
        }
        BigDecimal total = entries.stream().filter(one -> one.selected() && !one.substitute())
                .map(one -> Amounts.of(terms.funding(), one.candidate().claim(), one.national()).sum())
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        Amount cut = total.compareTo(available) > 0 ? Amounts.inProportion(own, available, total) : own;
        BigDecimal left = available.subtract(stay.committed()).max(BigDecimal.ZERO).setScale(2, RoundingMode.DOWN);
        return cut.sum().compareTo(left) <= 0 ? cut : cut.reducedTo(left, Reason.of("decision.amount-left", left));
    }
}
