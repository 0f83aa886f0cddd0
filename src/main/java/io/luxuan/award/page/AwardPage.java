package io.luxuan.award.page;

import io.luxuan.award.clawback.ClawBackMapper;
import io.luxuan.award.life.EndAward;
import io.luxuan.award.money.HoldAward;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import org.springframework.ui.Model;

/** What the staff's page of an award without a project shows. */
@UseCase
@ForStaff
class AwardPage {
    private final HoldAward awards;
    private final ClawBackMapper claims;
    private final ReadWishes wishes;
    private final Rounds rounds;
    private final MovableClock clock;

    AwardPage(HoldAward awards, ClawBackMapper claims, ReadWishes wishes, Rounds rounds, MovableClock clock) {
        this.awards = awards;
        this.claims = claims;
        this.wishes = wishes;
        this.rounds = rounds;
        this.clock = clock;
    }

    void show(String id, Model model) {
        HoldAward.Standing award = awards.standing(id);
        model.addAttribute("award", award);
        model.addAttribute("round", rounds.get(award.roundId()));
        model.addAttribute("claims", claims.ofProject(id));
        model.addAttribute("ending", wishes.last(EndAward.NAME, id).orElse(null));
        model.addAttribute("now", clock.now());
    }
}
