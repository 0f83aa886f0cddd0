package io.luxuan.draw;

import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Secrets;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what a draw is made of with a secret of its own, and publishes the hash of it all. */
@UseCase
public class CommitToDraw {
    private final DrawCommitmentMapper commitments;
    private final DrawPaperMapper papers;
    private final FrozenPools pools;
    private final DrawSourceMapper sources;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final MovableClock clock;

    CommitToDraw(DrawCommitmentMapper commitments, DrawPaperMapper papers, FrozenPools pools, DrawSourceMapper sources,
            Secrets secrets, AuditTrail audit, MovableClock clock) {
        this.commitments = commitments;
        this.papers = papers;
        this.pools = pools;
        this.sources = sources;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code draw.sources} with a message for each field that is wrong */
    @ForManagers
    public void check(List<SourceForm> forms) {
        SourceRules.check(forms, clock.now());
    }

    /** Answers the commitment's id. */
    @ForManagers
    @Transactional
    public String commit(String roundId, Snapshot snapshot, List<Snapshot.Identity> people, List<SourceForm> forms) {
        List<PublicSource> named = SourceRules.check(forms, clock.now());
        List<DrawCommitment> before = commitments.ofRound(roundId);
        if (before.stream().anyMatch(one -> Boolean.TRUE.equals(one.live()))) {
            throw new Refusal("draw.committed");
        }
        int number = before.size() + 1;
        Parts parts = new Parts(snapshot, Program.running(), named, secrets.next("draw " + number + " of " + roundId),
                Salts.fresh(secrets, "draw " + number + " of " + roundId),
                new Identities(secrets.next("identities of draw " + number + " of " + roundId), people));
        DrawCommitment commitment = write(roundId, number, parts);
        audit.record(AuditEvent.of("draw.commit", "round", roundId).inRound(roundId)
                .change(null, CommitmentState.COMMITTED).because("sha256 " + commitment.hash()));
        return commitment.id();
    }

    private DrawCommitment write(String roundId, int number, Parts parts) {
        LocalDateTime now = clock.now();
        String statement = CanonicalJson.of(
                new Statement(Statement.FORMAT, roundId, number, now.toString(), parts.hashes(), parts.sources()));
        DrawCommitment commitment = new DrawCommitment(Ids.next(), roundId, number, CommitmentState.COMMITTED, true, now,
                Actors.require().id(), statement, Hashes.sha256(statement), null, null, 0, null, null, null);
        commitments.insert(commitment);
        pools.keep(commitment.id(), parts.snapshot());
        papers.keep(commitment.id(), DrawPaperMapper.Kind.PROGRAM, CanonicalJson.of(parts.program()));
        papers.keep(commitment.id(), DrawPaperMapper.Kind.IDENTITIES, CanonicalJson.of(parts.identities()));
        commitments.keepSecret(commitment.id(), parts.secret(), CanonicalJson.of(parts.salts()));
        parts.sources().forEach(source -> sources.insert(commitment.id(), source));
        return commitment;
    }
}
