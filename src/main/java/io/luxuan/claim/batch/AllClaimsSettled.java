package io.luxuan.claim.batch;

import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.workflow.Gate;
import org.springframework.stereotype.Component;

/** The window is over, no claim is on its way and every batch has been paid; a window without claims is over at once. */
@Component
class AllClaimsSettled implements Gate {
    private final ClaimMapper claims;
    private final BatchMapper batches;

    AllClaimsSettled(ClaimMapper claims, BatchMapper batches) {
        this.claims = claims;
        this.batches = batches;
    }

    @Override
    public String message() {
        return "all-claims-settled";
    }

    /** The window's end comes before it in the process: whoever waits here takes no more claims. */
    @Override
    public boolean isOpen(String roundId) {
        return !claims.anyOpen(roundId) && batches.openIn(roundId) == 0;
    }
}
