package io.luxuan.draw;

import io.luxuan.draw.ChangeLinkMapper.ChangeLink;
import io.luxuan.draw.DrawPaperMapper.Kind;
import io.luxuan.draw.frozen.Snapshot;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the record of a draw together; there is none before the panels are drawn. */
@Component
class WriteRecord {
    private final DrawCommitmentMapper commitments;
    private final DrawPaperMapper papers;
    private final FrozenPools pools;
    private final DrawSourceMapper sources;
    private final DrawEntryMapper entries;
    private final SeatChangeMapper changes;
    private final ChangeLinkMapper links;

    WriteRecord(DrawCommitmentMapper commitments, DrawPaperMapper papers, FrozenPools pools, DrawSourceMapper sources,
            DrawEntryMapper entries, SeatChangeMapper changes, ChangeLinkMapper links) {
        this.commitments = commitments;
        this.papers = papers;
        this.pools = pools;
        this.sources = sources;
        this.entries = entries;
        this.changes = changes;
        this.links = links;
    }

    Optional<RecordText> of(DrawCommitment commitment) {
        if (commitment.drawnAt() == null) {
            return Optional.empty();
        }
        String id = commitment.id();
        Snapshot snapshot = pools.of(id);
        Statement statement = Json.read(commitment.statement(), Statement.class);
        boolean first = statement.isOfFirstForm();
        return Optional.of(new RecordText(new DrawRecord(first ? DrawRecord.FIRST_FORMAT : DrawRecord.FORMAT,
                statement, commitment.hash(), snapshot.pool(),
                snapshot.applications(), snapshot.rules(), Json.read(papers.text(id, Kind.PROGRAM), Program.class), sources.of(id),
                commitments.revealedSecret(id).orElseThrow(),
                commitments.salts(id).map(text -> Json.read(text, Salts.class)).orElse(null), entries.agreed(id),
                papers.changes(id), commitment.seed(), Json.read(papers.text(id, Kind.OUTCOME), Drawn.class),
                changes.of(id).stream().map(SeatChangeMapper.Row::change).toList(),
                first ? null : links.of(id).stream().map(ChangeLink::head).toList())));
    }
}
