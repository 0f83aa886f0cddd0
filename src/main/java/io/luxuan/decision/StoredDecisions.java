package io.luxuan.decision;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredDecisions implements DecisionFacts {
    private final EntryMapper entries;
    private final InputStore inputs;

    StoredDecisions(EntryMapper entries, InputStore inputs) {
        this.entries = entries;
        this.inputs = inputs;
    }

    @Override
    public List<ProposedEntry> of(String roundId) {
        return entries.of(roundId).stream().map(StoredEntry::face).toList();
    }

    @Override
    public List<ProposedEntry> among(Collection<String> roundIds, Collection<String> applicationIds) {
        return roundIds.isEmpty() || applicationIds.isEmpty() ? List.of()
                : entries.among(roundIds, applicationIds).stream().map(StoredEntry::face).toList();
    }

    @Override
    public List<DecisionInput> inputs(String roundId) {
        return inputs.of(roundId);
    }
}
