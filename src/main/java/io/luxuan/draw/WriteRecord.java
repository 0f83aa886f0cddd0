package io.luxuan.draw;

import io.luxuan.draw.DrawCommitmentMapper.Papers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the record of a draw together; there is none before the panels are drawn. */
@Component
class WriteRecord {
    private final DrawCommitmentMapper commitments;
    private final DrawSourceMapper sources;
    private final DrawEntryMapper entries;
    private final SeatChangeMapper changes;

    WriteRecord(DrawCommitmentMapper commitments, DrawSourceMapper sources, DrawEntryMapper entries, SeatChangeMapper changes) {
        this.commitments = commitments;
        this.sources = sources;
        this.entries = entries;
        this.changes = changes;
    }

    Optional<String> of(Commitment commitment) {
        if (commitment.drawnAt() == null) {
            return Optional.empty();
        }
        String id = commitment.id();
        Papers papers = commitments.papers(id);
        Snapshot snapshot = Json.read(papers.snapshot(), Snapshot.class);
        return Optional.of(CanonicalJson.of(new DrawRecord(DrawRecord.FORMAT,
                Json.read(commitment.statement(), Statement.class), commitment.hash(), snapshot.pool(),
                snapshot.applications(), snapshot.rules(), Json.read(papers.program(), Program.class), sources.of(id),
                commitments.revealedSecret(id).orElseThrow(), entries.agreed(id),
                Json.read(papers.changes(), Changes.class), commitment.seed(), Json.read(papers.outcome(), Drawn.class),
                changes.of(id).stream().map(SeatChangeMapper.Row::change).toList())));
    }
}
