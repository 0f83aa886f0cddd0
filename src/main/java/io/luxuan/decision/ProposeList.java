package io.luxuan.decision;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the list from ranking, quota, budget and constraints. Pure: the same input always gives the same list, in
 * whatever order the candidates arrive. Entries that share a rank are provisionally taken by number; where that would
 * decide anything they are reported as contested, and the meeting decides.
 */
final class ProposeList {
    static final Comparator<Candidate> BY_RANK =
            Comparator.comparingInt(Candidate::rank).thenComparing(Candidate::number);

    private final Terms terms;
    private final List<Candidate> candidates;
    private final MeetingChanges changes;
    private final int cut;

    /** @param cut rank below which nobody comes in once equals at it have been decided */
    private ProposeList(Terms terms, List<Candidate> candidates, MeetingChanges changes, int cut) {
        this.terms = terms;
        this.candidates = candidates;
        this.changes = changes;
        this.cut = cut;
    }

    static Proposal propose(Terms terms, List<Candidate> candidates, MeetingChanges changes) {
        Map<String, Line> undecided =
                new ProposeList(terms, candidates, changes.withTie(Set.of(), null), Integer.MAX_VALUE).lines(Set.of());
        Set<String> contested = Ties.of(undecided.values());
        int cut = Ties.cut(undecided.values(), contested);
        if (!changes.decidesTies() || contested.isEmpty()) {
            return proposal(terms.limit(), changes, undecided, contested, contested, cut);
        }
        Map<String, Line> decided = new ProposeList(terms, candidates, changes, cut).lines(contested);
        return proposal(terms.limit(), changes, decided, contested, Ties.of(decided.values()), cut);
    }

    /** Takes what ties in the order of numbers and says why. */
    static Proposal asRanked(Terms terms, List<Candidate> candidates, String tieReason) {
        Proposal provisional = propose(terms, candidates, MeetingChanges.NONE);
        Set<String> taken = Set.copyOf(provisional.selected().stream().map(Line::id).toList());
        return propose(terms, candidates, MeetingChanges.NONE.withTie(taken, tieReason));
    }

    private Map<String, Line> lines(Set<String> contested) {
        Selection list = new Selection();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Candidate candidate : inOrder(contested)) {
            lines.put(candidate.id(), isMovedIn(candidate) ? null : walk(candidate, list, contested));
        }
        List<Candidate> movedIn = candidates.stream().filter(this::isMovedIn).sorted(BY_RANK).toList();
        movedIn.forEach(candidate -> lines.put(candidate.id(), moveIn(candidate, list)));
        return lines;
    }

    private List<Candidate> inOrder(Set<String> contested) {
        return candidates.stream().sorted(Comparator.comparingInt(Candidate::rank)
                .thenComparing(candidate -> !isTaken(candidate, contested))
                .thenComparing(Candidate::number)).toList();
    }

    private Line walk(Candidate candidate, Selection list, Set<String> contested) {
        if (changes.out().containsKey(candidate.id())) {
            String why = changes.out().get(candidate.id());
            return new Line(candidate, false, null, Reason.of("decision.moved-out", why), why, null);
        }
        if (contested.contains(candidate.id()) && !changes.taken().contains(candidate.id())) {
            return new Line(candidate, false, null, Reason.of("decision.tie-not-taken", changes.tieReason()), null, null);
        }
        return enter(candidate, list, contested);
    }

    private Line enter(Candidate candidate, Selection list, Set<String> contested) {
        boolean taken = isTaken(candidate, contested);
        BigDecimal amount = amount(candidate);
        Verdict verdict = ListRules.mayEnter(candidate, amount, terms, list, places(candidate, taken));
        if (verdict instanceof Verdict.Refused refused) {
            return refuse(candidate, refused, list);
        }
        list.take(candidate, amount);
        Reason reason = taken
                ? Reason.of("decision.tie-taken", candidate.rank(), changes.tieReason())
                : Reason.of("decision.selected", candidate.rank());
        return new Line(candidate, true, amount, reason, changes.national().get(candidate.id()), null);
    }

    private Line refuse(Candidate candidate, Verdict.Refused refused, Selection list) {
        if (refused.code().equals(ListRules.BUDGET_EXHAUSTED)) {
            list.exhaustBudget();
        }
        return new Line(candidate, false, null, Reason.of(refused), null, Ties.rival(candidate, refused.code(), list));
    }

    private Line moveIn(Candidate candidate, Selection list) {
        String why = changes.in().get(candidate.id());
        BigDecimal amount = amount(candidate);
        Verdict verdict = ListRules.mayBeMovedIn(candidate, amount, terms, list, terms.limit().ceiling());
        if (verdict instanceof Verdict.Refused refused) {
            return new Line(candidate, false, null, Reason.of(refused), why, null);
        }
        list.take(candidate, amount);
        return new Line(candidate, true, amount, Reason.of("decision.moved-in", why), why, null);
    }

    /** What the meeting moves in takes places above the base first, and from the ranking only at the ceiling. */
    private int places(Candidate candidate, boolean taken) {
        if (candidate.rank() > cut) {
            return 0;
        }
        int open = terms.limit().ceiling() - (int) candidates.stream().filter(this::isMovedIn).count();
        return taken ? open : Math.min(terms.limit().base(), open);
    }

    private BigDecimal amount(Candidate candidate) {
        return terms.amountFor(candidate, changes.national().containsKey(candidate.id()));
    }

    private boolean isMovedIn(Candidate candidate) {
        return changes.in().containsKey(candidate.id());
    }

    private boolean isTaken(Candidate candidate, Set<String> contested) {
        return contested.contains(candidate.id()) && changes.taken().contains(candidate.id());
    }

    private static Proposal proposal(
            QuotaLimit limit, MeetingChanges changes, Map<String, Line> byId, Set<String> contested, Set<String> open,
            int cut) {
        List<Line> lines = new ArrayList<>(byId.values());
        lines.sort(Comparator.comparing(Line::candidate, BY_RANK));
        Map<String, Reason> violations = new LinkedHashMap<>();
        lines.stream().filter(line -> isForbidden(line, changes, contested))
                .forEach(line -> violations.put(line.id(), line.reason()));
        BigDecimal committed = lines.stream().map(Line::amount).filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Proposal(List.copyOf(lines), limit, contested, open, violations,
                cut == Integer.MAX_VALUE ? null : cut, committed);
    }

    private static boolean isForbidden(Line line, MeetingChanges changes, Set<String> contested) {
        boolean wanted = changes.in().containsKey(line.id())
                || changes.decidesTies() && contested.contains(line.id()) && changes.taken().contains(line.id());
        return wanted && !line.selected();
    }
}
