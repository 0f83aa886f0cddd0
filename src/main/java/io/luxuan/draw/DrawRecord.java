package io.luxuan.draw;

import java.util.List;

/**
 * All of a draw in one file: from it alone anyone derives the same panels. {@code docs/draw.md} says how.
 *
 * @param commitment    what was published before the draw
 * @param hash          its SHA-256
 * @param secret        in hexadecimal digits
 * @param values        the public values, in the order of the sources
 * @param substitutions seats that changed hands afterwards, in their order
 */
record DrawRecord(
        String format, Statement commitment, String hash, List<Snapshot.PoolExpert> pool,
        List<Snapshot.Choice> applications, DrawRules rules, Program program, List<PublicSource> sources, String secret,
        List<EnteredValue> values, Changes changes, String seed, Drawn drawn, List<SeatChange> substitutions) {
    static final String FORMAT = "luxuan-draw-record-1";

    Snapshot snapshot() {
        return new Snapshot(pool, applications, rules);
    }
}
