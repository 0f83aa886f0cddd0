package io.luxuan.record;

import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.DecisionInput;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.record.SubstitutionSection.SeatedSection;
import io.luxuan.round.RoundSettings;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Substitution.Seated;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From what a decision was computed from, as it was stored then, to the record's sections of it. */
@Component
class DecisionSections {
    private final DecisionFacts decisions;

    DecisionSections(DecisionFacts decisions) {
        this.decisions = decisions;
    }

    /** Whether it is known what the round's decision was computed from. */
    boolean areKnown(String roundId) {
        return !decisions.inputs(roundId).isEmpty();
    }

    DecisionSection decision(String roundId, RoundSettings settings, List<RankingSection> ranking,
            UnaryOperator<String> number) {
        DecisionInput input = decisions.inputs(roundId).get(0);
        Names names = new Names(input.candidates());
        DecisionSection reckoned = DecisionSection.reckon(TermsSection.of(input.terms(), names.organisations),
                input.candidates().stream().sorted(Comparator.comparing(Candidate::number)).map(names::section).toList(),
                ChangesSection.of(input.changes(), number), settings, ranking);
        return reckoned.with(stored(reckoned, decisions.of(roundId), number));
    }

    /** The order and the outcome are the stored ones; the figures behind them are not kept apart from their text. */
    private static List<DecidedSection> stored(
            DecisionSection reckoned, List<ProposedEntry> entries, UnaryOperator<String> number) {
        Map<String, DecidedSection> byNumber =
                reckoned.entries().stream().collect(Collectors.toMap(DecidedSection::number, Function.identity()));
        return entries.stream().map(entry -> byNumber.get(number.apply(entry.applicationId()))
                .stored(entry.selected(), entry.amount(), entry.reasonCode(), entry.changedBy())).toList();
    }

    List<SubstitutionSection> substitutions(String roundId, UnaryOperator<String> number) {
        List<DecisionInput> inputs = decisions.inputs(roundId);
        Names names = new Names(inputs.get(0).candidates());
        return inputs.stream().skip(1).map(input -> substitution(input, names, number)).toList();
    }

    private static SubstitutionSection substitution(DecisionInput input, Names names, UnaryOperator<String> number) {
        return new SubstitutionSection(TermsSection.of(input.terms(), names.organisations),
                input.seated().stream().filter(seated -> seated.selected() || seated.eligible()).map(names::section).toList(),
                input.fallen().stream().map(number).sorted().toList(), number.apply(input.result()));
    }

    /** Pseudonyms by the order of the public numbers, so that all records of a round agree. */
    private static final class Names {
        private final Pseudonyms organisations = new Pseudonyms("O");
        private final Pseudonyms leaders = new Pseudonyms("L");

        Names(List<Candidate> candidates) {
            candidates.stream().sorted(Comparator.comparing(Candidate::number)).forEach(this::section);
        }

        CandidateSection section(Candidate candidate) {
            return CandidateSection.of(candidate, organisations, leaders);
        }

        SeatedSection section(Seated seated) {
            return new SeatedSection(section(seated.candidate()), seated.selected(), seated.amount(), seated.eligible(),
                    seated.substitute(), seated.national(), seated.place());
        }
    }
}
