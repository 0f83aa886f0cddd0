package io.luxuan.draw;

import io.luxuan.draw.DrawPaperMapper.Kind;
import io.luxuan.shared.CanonicalJson;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the record of a draw together; there is none before the panels are drawn. */
@Component
class WriteRecord {
    private final DrawCommitmentMapper commitments;
    private final DrawPaperMapper papers;
    private final DrawSourceMapper sources;
    private final DrawEntryMapper entries;
    private final SeatChangeMapper changes;

    WriteRecord(DrawCommitmentMapper commitments, DrawPaperMapper papers, DrawSourceMapper sources, DrawEntryMapper entries,
            SeatChangeMapper changes) {
        this.commitments = commitments;
        this.papers = papers;
        this.sources = sources;
        this.entries = entries;
        this.changes = changes;
    }

    Optional<String> of(DrawCommitment commitment) {
        if (commitment.drawnAt() == null) {
            return Optional.empty();
        }
        String id = commitment.id();
        Snapshot snapshot = papers.snapshot(id);
        return Optional.of(CanonicalJson.of(new DrawRecord(DrawRecord.FORMAT,
                Json.read(commitment.statement(), Statement.class), commitment.hash(), snapshot.pool(),
                snapshot.applications(), snapshot.rules(), Json.read(papers.text(id, Kind.PROGRAM), Program.class), sources.of(id),
                commitments.revealedSecret(id).orElseThrow(), entries.agreed(id),
                papers.changes(id), commitment.seed(), Json.read(papers.text(id, Kind.OUTCOME), Drawn.class),
                changes.of(id).stream().map(SeatChangeMapper.Row::change).toList())));
    }
}
