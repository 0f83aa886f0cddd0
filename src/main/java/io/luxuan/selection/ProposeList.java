package io.luxuan.selection;

import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the list from ranking, quota, money and constraints. Pure: the same input always gives the same list, in
 * whatever order the candidates arrive. Entries that share a rank are provisionally laid out by number; where that would
 * decide anything they are reported as contested, and only the order that the meeting gives them decides.
 */
public final class ProposeList {
    public static final String SELECTED = "decision.selected";
    public static final String TIE_TAKEN = "decision.tie-taken";
    public static final String TIE_NOT_TAKEN = "decision.tie-not-taken";
    static final Comparator<Candidate> BY_RANK =
            Comparator.comparingInt(Candidate::rank).thenComparing(Candidate::number);

    private final Terms terms;
    private final List<Candidate> candidates;
    private final MeetingChanges changes;
    private final Map<Integer, List<Candidate>> byRank;
    private final Set<String> tied;
    private final Map<String, Integer> places;
    private final int movedIn;
    private final int cut;

    /** @param tied equals that the meeting has put in order; @param cut rank below which nobody comes in after them */
    private ProposeList(Terms terms, List<Candidate> candidates, MeetingChanges changes, Set<String> tied, int cut) {
        this.terms = terms;
        this.candidates = candidates;
        this.changes = changes;
        this.byRank = candidates.stream().collect(Collectors.groupingBy(Candidate::rank));
        this.tied = tied;
        this.places = changes.tie().places();
        this.movedIn = (int) candidates.stream().filter(this::isMovedIn).count();
        this.cut = cut;
    }

    public static Proposal propose(Terms terms, List<Candidate> candidates, MeetingChanges changes) {
        Collection<Line> lines = new ProposeList(terms, candidates, changes, Set.of(), Integer.MAX_VALUE).lines();
        Set<String> contested = new HashSet<>(Ties.of(lines, TieChoice.NONE));
        Set<String> open = Set.copyOf(contested);
        int cut = Ties.cut(lines, contested);
        while (!open.isEmpty() && changes.tie().covers(contested)) {
            lines = new ProposeList(terms, candidates, changes, contested, cut).lines();
            open = Ties.of(lines, changes.tie());
            contested.addAll(open);
        }
        return new Proposals(terms, changes).of(lines, Set.copyOf(contested), open, cut);
    }

    private Collection<Line> lines() {
        Selection list = new Selection();
        list.reserve(neededByTheMeeting());
        Map<String, Line> lines = new LinkedHashMap<>();
        candidates.stream().filter(candidate -> !isMovedIn(candidate)).sorted(order())
                .forEach(candidate -> lines.put(candidate.id(), walk(candidate, list)));
        list.openReserve();
        candidates.stream().filter(this::isMovedIn).sorted(BY_RANK)
                .forEach(candidate -> lines.put(candidate.id(), moveIn(candidate, list)));
        return lines.values();
    }

    private Comparator<Candidate> order() {
        return Comparator.comparingInt(Candidate::rank).thenComparingInt(this::place).thenComparing(Candidate::number);
    }

    private int place(Candidate candidate) {
        return isTied(candidate) ? places.getOrDefault(candidate.id(), 0) : Integer.MAX_VALUE;
    }

    private Line walk(Candidate candidate, Selection list) {
        String moved = changes.out().get(candidate.id());
        if (moved != null) {
            return Line.out(candidate, Reason.of("decision.moved-out", moved), moved, null);
        }
        if (isTied(candidate) && changes.tie().leavesOut(candidate.id())) {
            return Line.out(candidate, Reason.of(TIE_NOT_TAKEN, changes.tie().reason()), null, null);
        }
        return enter(candidate, list);
    }

    private Line enter(Candidate candidate, Selection list) {
        Amount whole = amount(candidate, new Selection());
        Amount amount = amount(candidate, list);
        Optional<Refused> refused = ListRules.mayEnter(candidate, amount, terms, list, places(candidate)).refusal();
        if (refused.isPresent()) {
            return refuse(candidate, refused.get(), list);
        }
        Candidate rival = Ties.rivalForMoney(candidate, whole, amount, list);
        list.take(candidate, amount.sum());
        Reason reason = isTied(candidate)
                ? Reason.of(TIE_TAKEN, candidate.rank(), changes.tie().reason()) : Reason.of(SELECTED, candidate.rank());
        return Line.in(candidate, amount, reason, changes.national().get(candidate.id()), rival);
    }

    private Line refuse(Candidate candidate, Refused refused, Selection list) {
        Candidate cheaper = refused.code().equals(ListRules.BUDGET_EXHAUSTED) ? cheaperEqual(candidate, list) : null;
        Candidate rival = cheaper == null ? Ties.rival(candidate, refused.code(), list) : cheaper;
        if (refused.code().equals(ListRules.BUDGET_EXHAUSTED)) {
            list.exhaustBudget();
        }
        boolean decided = isTied(candidate) && changes.tie().taken() == null && rival != null;
        Reason reason = decided ? Reason.of(TIE_NOT_TAKEN, changes.tie().reason()) : Reason.of(refused);
        return Line.out(candidate, reason, null, rival);
    }

    /** An equal that would still have fitted: which of them goes first decides whether the list stops before it. */
    private Candidate cheaperEqual(Candidate candidate, Selection list) {
        return byRank.get(candidate.rank()).stream().filter(one -> !one.id().equals(candidate.id()))
                .filter(one -> !isMovedIn(one) && !changes.out().containsKey(one.id()))
                .filter(one -> ListRules.mayEnter(one, amount(one, list), terms, list, places(one)).isAllowed())
                .min(BY_RANK).orElse(null);
    }

    private Line moveIn(Candidate candidate, Selection list) {
        String why = changes.in().get(candidate.id());
        Amount amount = amount(candidate, list);
        Optional<Refused> refused = ListRules.mayBeMovedIn(candidate, amount, terms, list, terms.limit().ceiling()).refusal();
        if (refused.isPresent()) {
            return Line.out(candidate, Reason.of(refused.get()), why, null);
        }
        list.take(candidate, amount.sum());
        return Line.in(candidate, amount, Reason.of("decision.moved-in", why), why, null);
    }

    /** What the meeting moves in takes places above the base first, and from the ranking only at the ceiling. */
    private int places(Candidate candidate) {
        if (candidate.rank() > cut) {
            return 0;
        }
        int open = terms.limit().ceiling() - movedIn;
        boolean toTheCeiling = isTied(candidate) && changes.tie().taken() != null;
        return toTheCeiling ? open : Math.min(terms.limit().base(), open);
    }

    private BigDecimal neededByTheMeeting() {
        return candidates.stream().filter(this::isMovedIn).map(candidate -> amount(candidate, new Selection()).sum())
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Amount amount(Candidate candidate, Selection list) {
        return terms.amountFor(candidate, changes.national().containsKey(candidate.id()), list);
    }

    private boolean isMovedIn(Candidate candidate) {
        return changes.in().containsKey(candidate.id());
    }

    private boolean isTied(Candidate candidate) {
        return tied.contains(candidate.id());
    }
}
