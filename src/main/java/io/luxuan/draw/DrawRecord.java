package io.luxuan.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.verify.Bound;
import io.luxuan.shared.verify.Complete;
import java.util.List;
import java.util.Set;

/**
 * All of a draw in one file: from it alone anyone derives the same panels. {@code docs/draw.md} says how.
 *
 * @param commitment    what was published before the draw
 * @param hash          its SHA-256
 * @param secret        in hexadecimal digits
 * @param salts         of the commitment's hashes; none in form 1
 * @param values        the public values, in the order of the sources
 * @param substitutions seats that changed hands afterwards, in their order
 * @param heads         of the chain of changes, the one after each change; none in form 1
 */
record DrawRecord(
        String format, Statement commitment, String hash, List<Snapshot.PoolExpert> pool,
        List<Snapshot.Choice> applications, DrawRules rules, Program program, List<PublicSource> sources, String secret,
        @JsonInclude(JsonInclude.Include.NON_NULL) Salts salts, List<EnteredValue> values, Changes changes, String seed,
        Drawn drawn, List<SeatChange> substitutions, @JsonInclude(JsonInclude.Include.NON_NULL) List<String> heads) {
    static final String FORMAT = "luxuan-draw-record-2";
    static final String FIRST_FORMAT = "luxuan-draw-record-1";

    private static final Complete COMPLETE = new Complete(Set.of("DrawRecord.salts", "DrawRecord.heads", "DrawRules.setAside", "Statement.sources",
            "SeatChange.chain", "SeatChange.gone", "SeatChange.taken"));

    /**
     * From a text that may be anything.
     *
     * @throws Bound.Unreadable when it is no record
     */
    static DrawRecord read(String text) {
        DrawRecord record = Bound.read(() -> Json.read(text, DrawRecord.class));
        COMPLETE.fault("", record).ifPresent(fault -> {
            throw new Bound.Unreadable(fault);
        });
        return record;
    }

    /** The same with these pairs. */
    DrawRecord with(List<Snapshot.Choice> choices) {
        return new DrawRecord(format, commitment, hash, pool, choices, rules, program, sources, secret, salts, values, changes, seed, drawn,
                substitutions, heads);
    }

    Snapshot snapshot() {
        return new Snapshot(pool, applications, rules);
    }
}
