package io.luxuan.record;

import java.util.Optional;

/**
 * The constraints are those that the round declared; the list, its amounts and every reason follow from ranking, terms,
 * candidates and the meeting's written changes.
 */
final class DecisionCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        DecisionSection recorded = record.decision();
        if (record.settings().constraints() != null) {
            Optional<Difference> declared =
                    Check.compare(file, "/decision/terms/constraints", record.settings().constraints());
            if (declared.isPresent()) {
                return declared;
            }
        }
        return Check.compare(file, "/decision", DecisionSection.reckon(
                recorded.terms(), recorded.candidates(), recorded.changes(), record.settings(), record.ranking()));
    }
}
