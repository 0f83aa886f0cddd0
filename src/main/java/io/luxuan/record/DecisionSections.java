package io.luxuan.record;

import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.DecisionInput;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.round.RoundSettings;
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
        ChangesSection changes = ChangesSection.of(input.changes(), number);
        DecisionSection reckoned = new LinkedDecision(input, changes, settings, ranking).section();
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

    /** @param former in a round whose first record is of a former form all share the labels of their organisation */
    List<SubstitutionSection> substitutions(String roundId, RoundSettings settings, List<RankingSection> ranking, boolean former,
            UnaryOperator<String> number) {
        List<DecisionInput> inputs = decisions.inputs(roundId);
        ChangesSection changes = ChangesSection.of(inputs.get(0).changes(), number);
        LinkedDecision decision = new LinkedDecision(inputs.get(0), changes, settings, ranking);
        Names names = former ? decision.allLinked() : decision.names();
        return inputs.stream().skip(1)
                .map(input -> new LinkedSubstitution(input, settings, ranking, number).section(names)).toList();
    }
}
