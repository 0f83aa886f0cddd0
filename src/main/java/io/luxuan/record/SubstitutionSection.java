package io.luxuan.record;

import io.luxuan.round.RoundSettings;
import io.luxuan.selection.Substitution;
import io.luxuan.selection.Substitution.Seated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one substitute was found.
 *
 * @param terms  as they were then
 * @param seated those that were in or could still come in, in the order of the meeting's list
 * @param fallen numbers of those that were out for good
 * @param rises  number of the one that came in
 */
record SubstitutionSection(TermsSection terms, List<SeatedSection> seated, List<String> fallen, String rises) {

    /** @param amount in 万元; @param eligible nothing kept it out for good; @param place among equals, from 1; 0 for none */
    record SeatedSection(
            CandidateSection candidate, boolean selected, BigDecimal amount, boolean eligible, boolean substitute,
            boolean national, int place) {

        Seated seated(RankingSection ranked) {
            return new Seated(candidate.candidate(ranked), selected, amount, eligible, substitute, national, place);
        }
    }

    /** Who rises by the rules, and with how much. */
    Substitution.Next reckon(RoundSettings settings, Map<String, RankingSection> ranking) {
        return Substitution.next(terms.terms(settings), seated.stream()
                .map(each -> each.seated(ranking.get(each.candidate().number()))).toList(), Set.copyOf(fallen));
    }
}
