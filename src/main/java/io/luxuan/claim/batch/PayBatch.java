package io.luxuan.claim.batch;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.award.DirectAwards;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.ManyAtOnce;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Pays what nobody disputes any more, and lets go of what an objection brought down. */
@UseCase
class PayBatch {
    private static final int MOST = 100_000;

    private final BatchMapper batches;
    private final ClaimMapper claims;
    private final FinalList finalList;
    private final DirectAwards awards;
    private final Applications applications;
    private final ManyAtOnce processes;
    private final MovableClock clock;

    PayBatch(BatchMapper batches, ClaimMapper claims, FinalList finalList, DirectAwards awards, Applications applications,
            ManyAtOnce processes, MovableClock clock) {
        this.batches = batches;
        this.claims = claims;
        this.finalList = finalList;
        this.awards = awards;
        this.applications = applications;
        this.processes = processes;
        this.clock = clock;
    }

    /** Answers whether entries remain for another chunk. */
    @Transactional
    @ForSystem
    public boolean some(String batchId, String roundId) {
        Set<String> open = claims.inBatch(batchId, ClaimState.LISTED, MOST).stream().map(Claim::applicationId)
                .collect(Collectors.toSet());
        List<String> fallen = finalList.removed(batchId).stream().filter(open::contains).toList();
        List<String> payable = finalList.of(batchId).stream().map(FinalEntry::applicationId).filter(open::contains).toList();
        release(roundId, Chunks.first(fallen, PromiseBatch.CHUNK));
        pay(roundId, Chunks.first(payable, PromiseBatch.CHUNK));
        return fallen.size() > PromiseBatch.CHUNK || payable.size() > PromiseBatch.CHUNK;
    }

    @Transactional
    @ForSystem
    public void close(String batchId) {
        batches.close(batchId, clock.now());
    }

    private void pay(String roundId, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        awards.pay(roundId, ids);
        claims.pay(ids, clock.now());
        applications.advance(ids, Set.of(ApplicationStatus.GRANTED), ApplicationStatus.PAID, null);
        processes.send(PromiseBatch.SETTLED, ids, Map.of());
    }

    /** Each claim's own process closes it. */
    private void release(String roundId, List<String> ids) {
        if (!ids.isEmpty()) {
            awards.release(roundId, ids);
            processes.send(PromiseBatch.SETTLED, ids, Map.of());
        }
    }
}
