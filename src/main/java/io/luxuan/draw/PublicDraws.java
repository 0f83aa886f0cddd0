package io.luxuan.draw;

import io.luxuan.draw.PublicDraw.Line;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** What the public sees of draws: commitments, values and hashes until the review is over, then the whole record. */
@UseCase
@ForEveryone
class PublicDraws {
    private final DrawCommitmentMapper commitments;
    private final DrawPaperMapper papers;
    private final DrawSourceMapper sources;
    private final DrawEntryMapper entries;
    private final SeatChangeMapper changes;
    private final ChangeLinkMapper links;
    private final WriteRecord record;
    private final DrawnRounds rounds;

    PublicDraws(DrawCommitmentMapper commitments, DrawPaperMapper papers, DrawSourceMapper sources, DrawEntryMapper entries,
            SeatChangeMapper changes, ChangeLinkMapper links, WriteRecord record, DrawnRounds rounds) {
        this.commitments = commitments;
        this.papers = papers;
        this.sources = sources;
        this.entries = entries;
        this.changes = changes;
        this.links = links;
        this.record = record;
        this.rounds = rounds;
    }

    public Slice<Line> newest(String cursor) {
        Slice<DrawCommitment> page = Slice.of(
                commitments.newest(cursor, Slice.PAGE + 1), Slice.PAGE, DrawCommitment::id);
        return new Slice<>(page.rows().stream().map(one -> new Line(one, rounds.title(one.roundId()))).toList(), page.next());
    }

    public PublicDraw one(String id) {
        DrawCommitment commitment = get(id);
        boolean open = rounds.isReviewOver(commitment.roundId());
        boolean told = open && commitment.isRevealed();
        return new PublicDraw(commitment, rounds.title(commitment.roundId()), Json.read(commitment.statement(), Statement.class).hashes(),
                sources.of(id), entries.of(id), entries.agreed(id), told ? commitments.revealedSecret(id).orElse(null) : null,
                told ? commitment.seed() : null, told ? papers.changes(id) : Changes.NONE,
                told ? changes.of(id).stream().map(SeatChangeMapper.Row::change).toList() : List.of(), links.newest(id, Slice.PAGE),
                commitments.ofRound(commitment.roundId()), open && commitment.drawnAt() != null, open);
    }

    /** From the end of the review on: the same for everybody. */
    public RecordText record(String id) {
        DrawCommitment commitment = get(id);
        if (!rounds.isReviewOver(commitment.roundId())) {
            throw new NotFound("record", id);
        }
        return record.of(commitment).orElseThrow(() -> new NotFound("record", id));
    }

    private DrawCommitment get(String id) {
        return commitments.byId(id).orElseThrow(() -> new NotFound("draw", id));
    }
}
