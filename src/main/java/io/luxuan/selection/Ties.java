package io.luxuan.selection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which entries of one rank the rules cannot decide between, so that 会商 must. */
final class Ties {
    private Ties() {}

    /**
     * All entries of a rank of which some are in and others out, or cut short, for want of a place, a field, a share or
     * money; without those pairs that the meeting has put in order.
     */
    static Set<String> of(Collection<Line> lines, TieChoice decided) {
        Map<Integer, List<Line>> selectedByRank =
                lines.stream().filter(Line::selected).collect(Collectors.groupingBy(Line::rank));
        Map<String, Integer> places = decided.places();
        Set<String> contested = new HashSet<>();
        for (Line line : lines) {
            boolean lostToEqual = line.rival() != null && line.rival().rank() == line.rank();
            if (!lostToEqual) {
                continue;
            }
            if (!places.containsKey(line.id()) || !places.containsKey(line.rival().id())) {
                contested.addAll(List.of(line.id(), line.rival().id()));
            }
            selectedByRank.getOrDefault(line.rank(), List.of()).stream()
                    .filter(equal -> rivals(line, equal) && !ordered(line, equal, places)).map(Line::id)
                    .forEach(id -> contested.addAll(List.of(line.id(), id)));
        }
        return contested;
    }

    /** The rank below which nobody comes in when the places themselves are what equals contend for. */
    static int cut(Collection<Line> lines, Set<String> contested) {
        return lines.stream().filter(line -> contested.contains(line.id()) && !line.selected())
                .filter(line -> line.reason().is(ListRules.QUOTA_REACHED) || line.reason().is(ListRules.BUDGET_EXHAUSTED))
                .mapToInt(Line::rank).min().orElse(Integer.MAX_VALUE);
    }

    /** Whom a refused candidate lost to. */
    static Candidate rival(Candidate candidate, String code, Selection list) {
        return switch (code) {
            case ListRules.QUOTA_REACHED, ListRules.BUDGET_EXHAUSTED -> list.last();
            case ListRules.FIELD_TAKEN -> list.holderOf(candidate.field());
            case ListRules.CHALLENGE_TAKEN -> list.winnerOf(candidate.challenge());
            case ListRules.ORGANISATION_LIMIT -> last(list.ofOrganisation(candidate.organisationId()));
            case ListRules.LEADER_LIMIT -> last(list.ofLeader(candidate.leader()));
            default -> ListRules.isCapReached(code) ? last(list.ofOrganisation(candidate.organisationId())) : null;
        };
    }

    /** An equal of the same organisation whose money this one now lacks. */
    static Candidate rivalForMoney(Candidate candidate, Amount whole, Amount left, Selection list) {
        boolean cut = whole.isStated() && whole.sum().compareTo(left.sum()) != 0;
        return cut ? last(list.ofOrganisation(candidate.organisationId())) : null;
    }

    private static Candidate last(List<Candidate> candidates) {
        return candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
    }

    private static boolean ordered(Line one, Line other, Map<String, Integer> places) {
        return places.containsKey(one.id()) && places.containsKey(other.id());
    }

    private static boolean rivals(Line lost, Line in) {
        String code = lost.reason().code();
        if (lost.id().equals(in.id())) {
            return false;
        }
        return switch (code) {
            case ListRules.FIELD_TAKEN -> lost.candidate().field().equals(in.candidate().field());
            case ListRules.CHALLENGE_TAKEN -> lost.candidate().challenge().equals(in.candidate().challenge());
            case ListRules.LEADER_LIMIT -> lost.candidate().leader().equals(in.candidate().leader());
            case ListRules.QUOTA_REACHED, ListRules.BUDGET_EXHAUSTED -> in.reason().is(ProposeList.SELECTED)
                    || in.reason().is(ProposeList.TIE_TAKEN);
            default -> lost.candidate().organisationId().equals(in.candidate().organisationId());
        };
    }
}
