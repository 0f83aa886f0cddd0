package io.luxuan.draw;

import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A round's commitments for the staff; values that were entered only once they agree. */
@UseCase
@ForStaff
public class ReadCeremony {
    private final DrawCommitmentMapper commitments;
    private final DrawPaperMapper papers;
    private final FrozenPools pools;
    private final DrawSourceMapper sources;
    private final DrawEntryMapper entries;
    private final WriteRecord record;

    ReadCeremony(DrawCommitmentMapper commitments, DrawPaperMapper papers, FrozenPools pools, DrawSourceMapper sources,
            DrawEntryMapper entries, WriteRecord record) {
        this.record = record;
        this.pools = pools;
        this.commitments = commitments;
        this.papers = papers;
        this.sources = sources;
        this.entries = entries;
    }

    public Optional<DrawCommitment> live(String roundId) {
        return commitments.live(roundId);
    }

    public List<DrawCommitment> history(String roundId) {
        return commitments.ofRound(roundId);
    }

    public List<PublicSource> sources(String id) {
        return sources.of(id);
    }

    public List<Entry> entries(String id) {
        return entries.of(id);
    }

    /** By the number of the source; empty before the secret is revealed. */
    public Map<Integer, EnteredValue> values(String id) {
        return entries.agreed(id).stream().collect(Collectors.toMap(EnteredValue::sourceNo, Function.identity()));
    }

    public Snapshot snapshot(String id) {
        return pools.of(id);
    }

    /** What had changed when the values were entered; nothing before. */
    public Changes changes(String id) {
        return papers.changes(id);
    }

    /** The draw numbers with their people and the salt, as its hash stands in the commitment. */
    public String identitiesFile(String id) {
        return papers.text(id, DrawPaperMapper.Kind.IDENTITIES);
    }

    /** As soon as the panels are drawn. */
    RecordText record(String id) {
        return commitments.byId(id).flatMap(record::of).orElseThrow(() -> new NotFound("record", id));
    }

    /** Who the draw numbers are. */
    public List<Snapshot.Identity> identities(String id) {
        return Json.read(identitiesFile(id), Identities.class).experts();
    }
}
