package io.luxuan.record;

import io.luxuan.record.tree.Differences;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.verify.Difference;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One thing that is reckoned again from a record alone. */
interface Check {
    /** The first difference that it finds; it may expect that the checks before it found none. */
    Optional<Difference> of(RecordFile file);

    /** Compares a section with what it should be. @param pointer below {@code /record} */
    static Optional<Difference> compare(RecordFault fault, RecordFile file, String pointer, Object expected) {
        JsonNode recorded = file.tree().at("/record" + pointer);
        return Differences.first(fault, "/record" + pointer, recorded.isMissingNode() ? null : recorded,
                expected == null ? null : Tree.of(expected));
    }

    static Optional<Difference> expect(boolean holds, RecordFault fault, String pointer, Object recorded, Object expected) {
        return holds ? Optional.empty() : Optional.of(fault.at(pointer, recorded, expected));
    }

    /** The first difference among the places of a list. */
    static Optional<Difference> first(int size, Function<Integer, Optional<Difference>> at) {
        return IntStream.range(0, size).boxed().map(at).flatMap(Optional::stream).findFirst();
    }
}
