package io.luxuan.record;

import io.luxuan.decision.DecisionInput;
import io.luxuan.round.RoundSettings;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Substitution;
import io.luxuan.selection.Substitution.Seated;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A substitution with as few shared labels as it needs: those that are in, who rises, and whom a limit passes over. */
final class LinkedSubstitution {
    private final DecisionInput input;
    private final RoundSettings settings;
    private final Map<String, RankingSection> ranking;
    private final UnaryOperator<String> number;

    LinkedSubstitution(DecisionInput input, RoundSettings settings, List<RankingSection> ranking, UnaryOperator<String> number) {
        this.input = input;
        this.settings = settings;
        this.ranking = ranking.stream().collect(Collectors.toMap(RankingSection::number, Function.identity()));
        this.number = number;
    }

    /** @param decision the names of the decision; whoever shares a label there shares it here */
    SubstitutionSection section(Names decision) {
        List<Candidate> all = input.seated().stream().map(Seated::candidate).toList();
        Outcome truth = outcome(section(all, decision));
        Set<String> linked = input.seated().stream().filter(Seated::selected).map(seated -> seated.candidate().number())
                .collect(Collectors.toCollection(HashSet::new));
        linked.add(number.apply(input.result()));
        while (true) {
            SubstitutionSection section = section(all.stream().filter(one -> linked.contains(one.number())).toList(), decision);
            Outcome outcome = outcome(section);
            if (outcome.equals(truth)) {
                return section;
            }
            if (!linked.addAll(outcome.numbers())) {
                return section(all, decision);
            }
        }
    }

    private SubstitutionSection section(List<Candidate> linked, Names decision) {
        Names names = decision.linking(linked);
        return new SubstitutionSection(TermsSection.of(input.terms(), names.organisations()),
                input.seated().stream().filter(seated -> seated.selected() || seated.eligible()).map(names::section).toList(),
                input.fallen().stream().map(number).sorted().toList(), number.apply(input.result()));
    }

    /** @param numbers who rises, or the equals between whom only the meeting can choose */
    private record Outcome(List<String> numbers, BigDecimal amount) {}

    private Outcome outcome(SubstitutionSection section) {
        Substitution.Next next = section.reckon(settings, ranking);
        List<String> numbers = next.next() == null ? next.tied().stream().map(Candidate::number).toList() : List.of(next.next().number());
        return new Outcome(numbers.stream().filter(Objects::nonNull).toList(), next.amount() == null ? null : next.amount().sum());
    }
}
