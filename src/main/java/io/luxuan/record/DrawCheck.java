package io.luxuan.record;

import io.luxuan.shared.Hashes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Each commitment is the hash of the statement that was published. The draw itself is checked by its own record. */
final class DrawCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        List<DrawSection> draws = file.record().draws();
        return IntStream.range(0, draws.size()).boxed().map(at -> Check.compare(file, "/draws/" + at + "/sha256",
                Hashes.sha256(draws.get(at).statement()))).flatMap(Optional::stream).findFirst();
    }
}
