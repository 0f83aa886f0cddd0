package io.luxuan.record;

import io.luxuan.record.tree.RecordJson;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.verify.Difference;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Each commitment is the hash of the statement that was published, and what it tells. The draw itself is checked by its own record. */
final class DrawCheck implements Check {
    private static final Set<String> DRAWN = Set.of("PROPOSED", "CONFIRMED");

    @Override
    public Optional<Difference> of(RecordFile file) {
        List<DrawSection> draws = file.record().draws();
        return Check.first(draws.size(), at -> Check.compare(RecordFault.DRAW_HASH, file, "/draws/" + at + "/sha256",
                        Hashes.sha256(draws.get(at).statement()))
                .or(() -> statement("/record/draws/" + at, draws.get(at), file.record().round().id()))
                .or(() -> state("/record/draws/" + at, at, draws)));
    }

    private static Optional<Difference> statement(String pointer, DrawSection draw, String round) {
        JsonNode told;
        try {
            told = RecordJson.parse(RecordJson.bytes(draw.statement()));
        } catch (JacksonException none) {
            return Optional.of(RecordFault.DRAW_STATEMENT.at(pointer + "/statement", "no JSON", "the statement of a commitment"));
        }
        return same(pointer + "/number", String.valueOf(draw.number()), told.path("number"))
                .or(() -> same("/record/round/id", round, told.path("round")))
                .or(() -> same(pointer + "/committedAt", Tree.text(draw.committedAt()), told.path("committedAt")))
                .or(() -> Check.expect(told.path("hashes").isObject() && told.path("format").isString()
                        && told.path("format").asString().matches("luxuan-draw-commitment-[12]"), RecordFault.DRAW_STATEMENT,
                        pointer + "/statement", "another text", "a statement of form 1 or 2"));
    }

    private static Optional<Difference> same(String pointer, String recorded, JsonNode told) {
        String stated = told.isValueNode() ? told.asString() : null;
        return Check.expect(recorded.equals(stated) || recorded.equals(moment(stated)), RecordFault.DRAW_STATEMENT, pointer, recorded, stated);
    }

    private static String moment(String stated) {
        try {
            return stated == null ? null : Tree.text(LocalDateTime.parse(stated));
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    /** Numbers without gaps; all but the last were thrown away; what is drawn was revealed before. */
    private static Optional<Difference> state(String pointer, int at, List<DrawSection> draws) {
        DrawSection draw = draws.get(at);
        boolean last = at == draws.size() - 1;
        boolean known = draw.state().equals("DISCARDED") || last && DRAWN.contains(draw.state());
        boolean moments = (draw.revealedAt() == null) == (draw.seed() == null) && (draw.drawnAt() == null || draw.revealedAt() != null)
                && (draw.drawnAt() != null || !DRAWN.contains(draw.state()));
        return Check.expect(draw.number() == at + 1, RecordFault.DRAW_STATE, pointer + "/number", draw.number(), at + 1)
                .or(() -> Check.expect(known && moments, RecordFault.DRAW_STATE, pointer + "/state", draw.state(),
                        last ? "CONFIRMED, PROPOSED or DISCARDED, with its moments and seed" : "DISCARDED"));
    }
}
