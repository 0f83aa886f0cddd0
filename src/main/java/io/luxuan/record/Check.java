package io.luxuan.record;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One thing that is reckoned again from a record alone. */
interface Check {
    /** The first difference that it finds; it may expect that the checks before it found none. */
    Optional<Difference> of(RecordFile file);

    /** Compares a section with what it should be. @param pointer below {@code /record} */
    static Optional<Difference> compare(RecordFile file, String pointer, Object expected) {
        JsonNode recorded = file.tree().at("/record" + pointer);
        return Differences.first("/record" + pointer, recorded.isMissingNode() ? null : recorded,
                expected == null ? null : Tree.of(expected));
    }
}
