package io.luxuan.record;

import io.luxuan.programme.Challenge;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.verify.Difference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The constraints are those that the round declared, each candidate takes up one of its challenges; the meeting wrote a reason for
 * each change and put equals in order where it mattered; the list, its amounts and every reason follow from ranking, terms, candidates and these.
 */
final class DecisionCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        DecisionSection recorded = record.decision();
        if (record.settings().constraints() != null) {
            Optional<Difference> declared =
                    Check.compare(RecordFault.CONSTRAINTS, file, "/decision/terms/constraints", record.settings().constraints());
            if (declared.isPresent()) {
                return declared;
            }
        }
        DecisionSection reckoned = DecisionSection.reckon(
                recorded.terms(), recorded.candidates(), recorded.changes(), record.settings(), record.ranking());
        return challenges(recorded.candidates(), record.settings().challenges()).or(() -> changes(recorded))
                .or(() -> tie(recorded.changes(), reckoned.contested()))
                .or(() -> Check.compare(RecordFault.DECISION, file, "/decision", reckoned));
    }

    private static Optional<Difference> challenges(List<CandidateSection> candidates, List<Challenge> list) {
        Set<String> numbers = list.stream().map(one -> String.valueOf(one.number())).collect(Collectors.toSet());
        return IntStream.range(0, candidates.size()).filter(at -> list.isEmpty() ? candidates.get(at).challenge() != null
                : !numbers.contains(String.valueOf(candidates.get(at).challenge()))).boxed().findFirst().map(at -> RecordFault.CHALLENGE
                        .at("/record/decision/candidates/" + at + "/challenge", candidates.get(at).challenge(), "one of settings.challenges"));
    }

    private static Optional<Difference> changes(DecisionSection decision) {
        Set<String> known = new HashSet<>(decision.candidates().stream().map(CandidateSection::number).toList());
        ChangesSection changes = decision.changes();
        return reasons("in", changes.in(), known).or(() -> reasons("out", changes.out(), known))
                .or(() -> reasons("national", changes.national(), known))
                .or(() -> changes.in().keySet().stream().filter(changes.out()::containsKey).findFirst().map(number ->
                        RecordFault.CHANGE.at("/record/decision/changes/in/" + number, "moved in and out", "one of the two")));
    }

    private static Optional<Difference> reasons(String member, Map<String, String> reasons, Set<String> known) {
        return reasons.entrySet().stream().filter(one -> one.getValue().isBlank() || !known.contains(one.getKey())).findFirst()
                .map(one -> RecordFault.CHANGE.at("/record/decision/changes/" + member + "/" + one.getKey(), one.getValue(),
                        "a written reason for a candidate"));
    }

    /** All that tied where it mattered have their place, once, with a written reason. */
    private static Optional<Difference> tie(ChangesSection changes, List<String> contested) {
        List<String> order = changes.tieOrder();
        boolean decided = order.containsAll(contested) && new HashSet<>(order).size() == order.size()
                && (contested.isEmpty() || changes.tieReason() != null && !changes.tieReason().isBlank());
        boolean taken = changes.tieTaken() == null || order.containsAll(changes.tieTaken());
        return Check.expect(decided && taken, RecordFault.TIE, "/record/decision/changes", Tree.of(changes),
                "an order of " + contested + " and its reason");
    }
}
