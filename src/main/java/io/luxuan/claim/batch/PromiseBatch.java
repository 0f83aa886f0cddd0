package io.luxuan.claim.batch;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.award.DirectAwards;
import io.luxuan.award.DirectAwards.Wish;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.ManyAtOnce;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger leaves of each claim is what the batch publishes: nothing is announced that could not be paid. */
@UseCase
class PromiseBatch {
    static final int CHUNK = 100;
    static final String BATCHED = "claim-batched";
    static final String SETTLED = "claim-settled";
    private static final Set<ApplicationStatus> VERIFIED = Set.of(ApplicationStatus.VERIFIED);

    private final ClaimMapper claims;
    private final DirectAwards awards;
    private final Applications applications;
    private final ManyAtOnce processes;

    PromiseBatch(ClaimMapper claims, DirectAwards awards, Applications applications, ManyAtOnce processes) {
        this.claims = claims;
        this.awards = awards;
        this.applications = applications;
        this.processes = processes;
    }

    /** Whether claims remain for another chunk, and when none does, whether any is listed. */
    record Answer(boolean more, boolean listed) {
        Map<String, Object> routing() {
            return Map.of("more", more, "listed", listed);
        }
    }

    /**
     * Lists a chunk in the order in which they were verified, so that what the caps leave goes to the earlier ones. When all
     * are listed, those for which nothing was left are let go: only then does each one's process wait for its end.
     */
    @Transactional
    @ForSystem
    public Answer some(String batchId, String roundId) {
        List<Claim> chunk = claims.inBatch(batchId, ClaimState.VERIFIED, CHUNK);
        if (!chunk.isEmpty()) {
            list(roundId, chunk);
            return new Answer(true, true);
        }
        List<Claim> unfunded = claims.unfunded(batchId, CHUNK + 1);
        letGo(Chunks.first(unfunded, CHUNK));
        boolean more = unfunded.size() > CHUNK;
        return new Answer(more, !more && !claims.idsInBatch(batchId, ClaimState.LISTED, "", 1).isEmpty());
    }

    private void list(String roundId, List<Claim> chunk) {
        Map<String, BigDecimal> promised = awards.promise(roundId, chunk.stream().map(claim ->
                new Wish(claim.applicationId(), claim.organisationId(), claim.title(), claim.verified())).toList());
        List<Claim> listed = chunk.stream().map(claim -> claim.grantedAs(promised.get(claim.applicationId()))).toList();
        claims.list(listed);
        processes.send(BATCHED, ids(listed), Map.of());
        List<Claim> funded = listed.stream().filter(claim -> claim.granted().signum() > 0).toList();
        tell(funded.stream().filter(claim -> !claim.wasCut()).toList());
        funded.stream().filter(Claim::wasCut).forEach(this::tellCut);
    }

    private void letGo(List<Claim> unfunded) {
        if (!unfunded.isEmpty()) {
            applications.advance(ids(unfunded), VERIFIED, ApplicationStatus.UNFUNDED, null);
            processes.send(SETTLED, ids(unfunded), Map.of());
        }
    }

    private void tell(List<Claim> whole) {
        applications.advance(ids(whole), VERIFIED, ApplicationStatus.LISTED, null);
    }

    private void tellCut(Claim claim) {
        applications.advance(List.of(claim.applicationId()), VERIFIED, ApplicationStatus.LISTED, "timeline.claim.cut",
                claim.granted().stripTrailingZeros().toPlainString() + " 万元");
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::applicationId).toList();
    }
}
