package io.luxuan.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which entries of one rank the rules cannot decide between, so that 会商 must. */
final class Ties {
    private Ties() {}

    /** All entries of a rank of which some are in and others out for want of a place, a field or a share. */
    static Set<String> of(Collection<Line> lines) {
        Map<Integer, Set<Line>> selectedByRank = lines.stream()
                .filter(line -> line.selected() && line.reason().is("decision.selected"))
                .collect(Collectors.groupingBy(Line::rank, Collectors.toSet()));
        Set<String> contested = new HashSet<>();
        for (Line line : lines) {
            boolean lostToEqual = !line.selected() && line.rival() != null && line.rival().rank() == line.rank();
            Set<Line> equals = selectedByRank.getOrDefault(line.rank(), Set.of());
            if (lostToEqual && !equals.isEmpty()) {
                contested.add(line.id());
                equals.stream().filter(equal -> rivals(line, equal)).map(Line::id).forEach(contested::add);
            }
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
            case ListRules.ORGANISATION_LIMIT -> {
                var own = list.ofOrganisation(candidate.organisationId());
                yield own.get(own.size() - 1);
            }
            default -> null;
        };
    }

    private static boolean rivals(Line out, Line in) {
        return switch (out.reason().code()) {
            case ListRules.FIELD_TAKEN -> in.candidate().field().equals(out.candidate().field());
            case ListRules.ORGANISATION_LIMIT ->
                in.candidate().organisationId().equals(out.candidate().organisationId());
            default -> true;
        };
    }
}
