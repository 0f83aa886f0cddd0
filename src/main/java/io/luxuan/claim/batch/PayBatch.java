package io.luxuan.claim.batch;

import io.luxuan.award.DirectAwards;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.publicity.FinalList;
import io.luxuan.publicity.ListKey;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.ManyAtOnce;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Grants what nobody disputes any more: it is due, and paid when the bank says so; and lets go of what an objection brought down. */
@UseCase
class PayBatch {
    private final BatchMapper batches;
    private final ClaimMapper claims;
    private final FinalList finalList;
    private final DirectAwards awards;
    private final Rounds rounds;
    private final ManyAtOnce processes;
    private final MovableClock clock;

    PayBatch(BatchMapper batches, ClaimMapper claims, FinalList finalList, DirectAwards awards, Rounds rounds,
            ManyAtOnce processes, MovableClock clock) {
        this.batches = batches;
        this.claims = claims;
        this.finalList = finalList;
        this.awards = awards;
        this.rounds = rounds;
        this.processes = processes;
        this.clock = clock;
    }

    /** Whether claims remain after this one for another chunk. @param after empty when none does */
    record Answer(boolean more, String after) {
        Map<String, Object> routing() {
            return Map.of("more", more, "paidUpTo", after);
        }
    }

    /**
     * Goes through what the batch has listed in the order of ids; what is still disputed stays listed and is passed by.
     *
     * @param after null to begin
     */
    @Transactional
    @ForSystem
    public Answer some(String batchId, String roundId, String after) {
        rounds.hold(roundId);
        List<String> listed = claims.idsInBatch(batchId, ClaimState.LISTED, after == null ? "" : after, PromiseBatch.CHUNK + 1);
        List<String> chunk = Chunks.first(listed, PromiseBatch.CHUNK);
        FinalList.Settled settled = finalList.among(new ListKey(batchId, roundId), chunk);
        release(roundId, settled.removed());
        grant(roundId, settled.awarded());
        boolean more = listed.size() > PromiseBatch.CHUNK;
        return new Answer(more, more ? chunk.get(chunk.size() - 1) : "");
    }

    @Transactional
    @ForSystem
    public void close(String batchId) {
        batches.close(batchId, clock.now());
    }

    private void grant(String roundId, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        awards.makeDue(roundId, ids);
        claims.grant(ids, clock.now());
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
