package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.CanonicalJson;
import java.util.List;

/**
 * Draws of a former release in the database of this one: each gives its panels again, in the form of its day. Made by
 * {@code AutowireCapableBeanFactory.createBean}.
 */
public final class FormerDraws {
    private static final int ALL = 100;

    private final DrawCommitmentMapper commitments;
    private final WriteRecord records;

    FormerDraws(DrawCommitmentMapper commitments, WriteRecord records) {
        this.commitments = commitments;
        this.records = records;
    }

    /** Answers how many there were. */
    public int giveTheirPanelsAgain() {
        List<DrawCommitment> draws = commitments.newest(null, ALL);
        for (DrawCommitment draw : draws) {
            DrawRecord record = DrawRecord.read(records.of(draw).orElseThrow().toString());
            assertThat(record.format()).isEqualTo(DrawRecord.FIRST_FORMAT);
            assertThat(CanonicalJson.of(record)).doesNotContain("salts", "heads");
            assertThat(Redraw.difference(record, Redraw.Noted.of(draw.hash(), null))).isEmpty();
        }
        return draws.size();
    }
}
