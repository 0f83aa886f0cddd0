package io.luxuan.claim.batch;

import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimQuery;
import io.luxuan.programme.PublicityRule;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.util.Collection;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.transaction.annotation.Transactional;

/** A manager puts verified claims together: they are published, objected to and paid as one list. */
@UseCase
public class FormBatch {
    static final String PROCESS = "batch";

    private final BatchMapper batches;
    private final ClaimMapper claims;
    private final Rounds rounds;
    private final WorkingDays workingDays;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    FormBatch(BatchMapper batches, ClaimMapper claims, Rounds rounds, WorkingDays workingDays, Processes processes,
            AuditTrail audit, MovableClock clock) {
        this.batches = batches;
        this.claims = claims;
        this.rounds = rounds;
        this.workingDays = workingDays;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Of the claims that were chosen. The id was given out with the form, so that a double click forms one batch.
     *
     * @throws Refusal {@code batch.empty} when none of them waits for a batch, {@code calendar.missing} when no working day is known
     */
    @Transactional
    @ForManagers
    public void ofChosen(String id, String roundId, Collection<String> applicationIds) {
        form(id, roundId, () -> Chunks.of(applicationIds, Chunks.KEYS).stream()
                .mapToInt(chunk -> claims.take(id, roundId, chunk)).sum());
    }

    /** Of all that wait for a batch and match the search. @param search null for all */
    @Transactional
    @ForManagers
    public void ofAll(String id, String roundId, String search) {
        form(id, roundId, () -> claims.takeAll(id, ClaimQuery.waiting(roundId, search, null, 0)));
    }

    private void form(String id, String roundId, IntSupplier take) {
        rounds.hold(roundId);
        if (batches.find(id).isPresent()) {
            return;
        }
        requireWindow(roundId);
        int taken = take.getAsInt();
        if (taken == 0) {
            throw new Refusal("batch.empty");
        }
        int number = batches.nextNumber(roundId);
        batches.insert(new Batch(id, roundId, number, Batch.State.OPEN, clock.now(), Actors.require().id(), null));
        audit.record(AuditEvent.of("claim.batch", "batch", id).inRound(roundId).change(null, number + " (" + taken + ")"));
        processes.start(PROCESS, id, roundId, Map.of());
    }

    /** A batch may not be formed that no calendar could date. */
    private void requireWindow(String roundId) {
        PublicityRule rule = rounds.get(roundId).settings().publicity();
        workingDays.lastDay(clock.now().toLocalDate(), rule.workingDays(), rule.firstDayCounts());
    }
}
