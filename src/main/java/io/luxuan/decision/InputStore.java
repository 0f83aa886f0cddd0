package io.luxuan.decision;

import io.luxuan.selection.Candidate;
import io.luxuan.selection.MeetingChanges;
import io.luxuan.selection.Substitution.Seated;
import io.luxuan.selection.Terms;
import io.luxuan.shared.MovableClock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a decision was computed from, so that anybody can compute it again later. */
@Component
class InputStore {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final InputMapper inputs;
    private final MovableClock clock;

    InputStore(InputMapper inputs, MovableClock clock) {
        this.inputs = inputs;
        this.clock = clock;
    }

    void decided(String roundId, Terms terms, List<Candidate> candidates, MeetingChanges changes) {
        keep(roundId, new DecisionInput(0, terms, candidates, changes, List.of(), Set.of(), null));
    }

    void substituted(String roundId, Terms terms, List<Seated> seated, Set<String> fallen, String result) {
        int step = inputs.of(roundId).size();
        keep(roundId, new DecisionInput(Math.max(1, step), terms, List.of(), null, seated, fallen, result));
    }

    List<DecisionInput> of(String roundId) {
        return inputs.of(roundId).stream().map(text -> JSON.readValue(text, DecisionInput.class)).toList();
    }

    boolean isDecided(String roundId) {
        return inputs.decided(roundId) > 0;
    }

    private void keep(String roundId, DecisionInput input) {
        inputs.insert(roundId, input.step(), JSON.writeValueAsString(input), clock.now());
    }
}
