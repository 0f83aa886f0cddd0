package io.luxuan.draw;

import io.luxuan.draw.ChangeLinkMapper.ChangeLink;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people enter the public values, neither seeing the other's. When the second entry agrees with the first, what has
 * changed since the commitment is frozen, and only then the secret is revealed and the seed known.
 */
@UseCase
public class EnterValues {
    private final DrawCommitmentMapper commitments;
    private final DrawPaperMapper papers;
    private final DrawSourceMapper sources;
    private final DrawEntryMapper entries;
    private final LinkChanges links;
    private final AuditTrail audit;
    private final MovableClock clock;

    EnterValues(DrawCommitmentMapper commitments, DrawPaperMapper papers, DrawSourceMapper sources, DrawEntryMapper entries,
            LinkChanges links, AuditTrail audit, MovableClock clock) {
        this.commitments = commitments;
        this.papers = papers;
        this.sources = sources;
        this.entries = entries;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param typed   by the number of the source
     * @param present asked once, when the entries agree
     * @throws Refusal {@code draw.values} with a message for each field ({@code value1}); {@code draw.same-person}
     */
    @ForManagers
    @Transactional
    public Entered enter(String commitmentId, Map<Integer, String> typed, Supplier<Changes> present) {
        DrawCommitment commitment = commitments.locked(commitmentId)
                .orElseThrow(() -> new NotFound("commitment", commitmentId));
        if (!commitment.is(CommitmentState.COMMITTED)) {
            throw new Refusal("draw.stale");
        }
        Person who = Actors.require();
        Optional<Entry> first = entries.first(commitmentId);
        if (first.filter(entry -> entry.accountId().equals(who.id())).isPresent()) {
            throw new Refusal("draw.same-person");
        }
        List<EnteredValue> values = ValueRules.check(sources.of(commitmentId), typed, clock.now());
        if (first.isEmpty()) {
            keep(commitment, who, 1, values);
            return Entered.of(Entered.Outcome.FIRST);
        }
        return compare(commitment, who, entries.values(first.get().id()), values, present);
    }

    private Entered compare(DrawCommitment commitment, Person who, List<EnteredValue> first, List<EnteredValue> second,
            Supplier<Changes> present) {
        Set<Integer> differing = IntStream.range(0, second.size())
                .filter(at -> !second.get(at).normalised().equals(first.get(at).normalised()))
                .mapToObj(at -> second.get(at).sourceNo()).collect(Collectors.toSet());
        if (!differing.isEmpty()) {
            record(commitment, "draw.values.differ", null);
            return new Entered(Entered.Outcome.DIFFERS, differing);
        }
        keep(commitment, who, 2, second);
        reveal(commitment, second, present.get());
        return Entered.of(Entered.Outcome.MATCHED);
    }

    private void keep(DrawCommitment commitment, Person who, int slot, List<EnteredValue> values) {
        Entry entry = new Entry(Ids.next(), commitment.id(), who.id(), who.name(), slot, true, clock.now(), null, null, null);
        entries.insert(entry);
        values.forEach(value -> entries.insertValue(entry.id(), value));
        record(commitment, "draw.values", "entry " + slot);
    }

    private void reveal(DrawCommitment commitment, List<EnteredValue> values, Changes changes) {
        if (commitments.reveal(commitment.id(), clock.now()) == 0) {
            throw new Refusal("draw.stale");
        }
        papers.keep(commitment.id(), DrawPaperMapper.Kind.CHANGES, CanonicalJson.of(changes));
        String head = links.add(commitment, changes).map(ChangeLink::head).orElse("none");
        String secret = commitments.revealedSecret(commitment.id()).orElseThrow();
        Chain chain = Chain.of(commitment.hash(), secret, values.stream().map(EnteredValue::normalised).toList());
        commitments.seed(commitment.id(), chain.seed());
        audit.record(AuditEvent.of("draw.reveal", "round", commitment.roundId()).inRound(commitment.roundId())
                .change(CommitmentState.COMMITTED, CommitmentState.REVEALED).because("changes " + head));
    }

    private void record(DrawCommitment commitment, String action, String why) {
        audit.record(AuditEvent.of(action, "round", commitment.roundId()).inRound(commitment.roundId()).because(why));
    }
}
