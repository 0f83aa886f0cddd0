package io.luxuan.record;

import io.luxuan.decision.DecisionInput;
import io.luxuan.round.RoundSettings;
import io.luxuan.selection.Candidate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The decision with as few shared labels as its rules need: the selected, whose organisations are published anyway, and those for
 * whom the list would otherwise be another.
 */
final class LinkedDecision {
    private final DecisionInput input;
    private final ChangesSection changes;
    private final RoundSettings settings;
    private final List<RankingSection> ranking;

    LinkedDecision(DecisionInput input, ChangesSection changes, RoundSettings settings, List<RankingSection> ranking) {
        this.input = input;
        this.changes = changes;
        this.settings = settings;
        this.ranking = ranking;
    }

    DecisionSection section() {
        return reckon(names());
    }

    Names names() {
        DecisionSection truth = reckon(allLinked());
        Set<String> linked = truth.entries().stream().filter(DecidedSection::selected).map(DecidedSection::number)
                .collect(Collectors.toCollection(HashSet::new));
        while (true) {
            Names names = Names.of(input.candidates(), linked);
            Set<String> others = differing(reckon(names), truth);
            if (others.isEmpty()) {
                return names;
            }
            if (!linked.addAll(others)) {
                return allLinked();
            }
        }
    }

    Names allLinked() {
        return Names.of(input.candidates(), input.candidates().stream().map(Candidate::number).collect(Collectors.toSet()));
    }

    private static Set<String> differing(DecisionSection reckoned, DecisionSection truth) {
        Map<String, DecidedSection> rightly = truth.entries().stream()
                .collect(Collectors.toMap(DecidedSection::number, Function.identity()));
        Set<String> differing = reckoned.entries().stream().filter(entry -> !entry.equals(rightly.get(entry.number())))
                .map(DecidedSection::number).collect(Collectors.toCollection(HashSet::new));
        if (!truth.contested().equals(reckoned.contested())) {
            differing.addAll(truth.contested());
            differing.addAll(reckoned.contested());
        }
        return differing;
    }

    private DecisionSection reckon(Names names) {
        return DecisionSection.reckon(TermsSection.of(input.terms(), names.organisations()),
                input.candidates().stream().sorted(Comparator.comparing(Candidate::number)).map(names::section).toList(),
                changes, settings, ranking);
    }
}
