package io.luxuan.award.clawback;

import io.luxuan.award.money.MoneyHolders;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;

/** Claims on the signed-in person's unit that have been demanded; all others do not exist for that person. */
@UseCase
@ForApplicants
class OwnClawBacks {
    private final ClawBackMapper claims;
    private final MoneyHolders own;
    private final MovableClock clock;

    OwnClawBacks(ClawBackMapper claims, MoneyHolders own, MovableClock clock) {
        this.claims = claims;
        this.own = own;
        this.clock = clock;
    }

    public ReadClawBack.View of(String id) {
        ClawBack claim = claims.find(id).filter(one -> one.demandedOn() != null).orElseThrow(() -> new NotFound("claw-back", id));
        return new ReadClawBack.View(claim, own.own(claim.projectId()), claims.receipts(id), clock.now().toLocalDate());
    }
}
