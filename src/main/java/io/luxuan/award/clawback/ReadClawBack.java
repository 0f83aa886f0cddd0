package io.luxuan.award.clawback;

import io.luxuan.award.money.MoneyHolder;
import io.luxuan.award.money.MoneyHolders;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Claims for staff. */
@UseCase
@ForStaff
class ReadClawBack {
    private final ClawBackMapper claims;
    private final MoneyHolders holders;
    private final Rounds rounds;
    private final MovableClock clock;

    ReadClawBack(ClawBackMapper claims, MoneyHolders holders, Rounds rounds, MovableClock clock) {
        this.claims = claims;
        this.holders = holders;
        this.rounds = rounds;
        this.clock = clock;
    }

    record View(ClawBack claim, MoneyHolder holder, List<Receipt> receipts, LocalDate today) {
        /** What the unit has told of and nobody has checked; null when nothing is. */
        public Receipt reported() {
            return receipts.stream().filter(receipt -> receipt.state() == Receipt.State.REPORTED).findFirst().orElse(null);
        }
    }

    public View of(String id) {
        ClawBack claim = claims.find(id).orElseThrow(() -> new NotFound("claw-back", id));
        return new View(claim, holders.get(claim.projectId()), claims.receipts(id), clock.now().toLocalDate());
    }

    /** One a line; a round has few. */
    public List<View> inRound(String roundId) {
        List<ClawBack> all = claims.inRound(roundId);
        Map<String, MoneyHolder> found = holders.byIds(all.stream().map(ClawBack::projectId).toList());
        return all.stream().map(claim -> new View(claim, found.get(claim.projectId()), List.of(), clock.now().toLocalDate())).toList();
    }

    public Round round(String id) {
        return rounds.get(id);
    }
}
