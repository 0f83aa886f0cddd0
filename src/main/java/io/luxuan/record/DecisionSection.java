package io.luxuan.record;

import io.luxuan.round.RoundSettings;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Line;
import io.luxuan.selection.Proposal;
import io.luxuan.selection.ProposeList;
import io.luxuan.selection.TieChoice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The meeting's list with everything that it was computed from.
 *
 * @param candidates by public number
 * @param contested  numbers of those that tied where it mattered
 * @param entries    every candidate in the order of the meeting's list
 * @param committed  sum of the amounts in 万元
 */
record DecisionSection(
        TermsSection terms, List<CandidateSection> candidates, ChangesSection changes, List<String> contested,
        List<DecidedSection> entries, BigDecimal committed) {

    /** The list that the rules make of terms, candidates and changes. */
    static DecisionSection reckon(
            TermsSection terms, List<CandidateSection> candidates, ChangesSection changes, RoundSettings settings,
            List<RankingSection> ranking) {
        Map<String, RankingSection> ranked =
                ranking.stream().collect(Collectors.toMap(RankingSection::number, Function.identity()));
        List<Candidate> known = candidates.stream().map(each -> each.candidate(ranked.get(each.number()))).toList();
        Proposal proposal = ProposeList.propose(terms.terms(settings), known, changes.changes());
        return new DecisionSection(terms, candidates, changes, proposal.contested().stream().sorted().toList(),
                inMeetingOrder(proposal, changes.changes().tie()).stream().map(DecidedSection::of).toList(),
                proposal.committed());
    }

    DecisionSection with(List<DecidedSection> others) {
        return new DecisionSection(terms, candidates, changes, contested, others, committed);
    }

    /** By rank; within a rank the selected first, then as the meeting ordered equals, then by number. */
    private static List<Line> inMeetingOrder(Proposal proposal, TieChoice tie) {
        Map<String, Integer> places = tie.places();
        return proposal.lines().stream().sorted(Comparator.comparingInt(Line::rank)
                .thenComparing(line -> !line.selected())
                .thenComparing(line -> places.getOrDefault(line.id(), Integer.MAX_VALUE))
                .thenComparing(line -> line.candidate().number())).toList();
    }
}
