package io.luxuan.award.told;

import io.luxuan.award.clawback.ClawBack;
import io.luxuan.award.clawback.ClawBackMapper;
import io.luxuan.award.money.MoneyHolder;
import io.luxuan.award.money.MoneyHolders;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A demand to pay back is told to the unit with its last day, and what became of it. There are a handful a year, so each is looked up by itself. */
@Component
class HearClawBacks implements Hearing {
    private static final LocalTime LAST = LocalTime.of(23, 59);

    private final ClawBackMapper claims;
    private final MoneyHolders holders;

    HearClawBacks(ClawBackMapper claims, MoneyHolders holders) {
        this.claims = claims;
        this.holders = holders;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.CLAW_BACK, ToldKind.REPAYMENT);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.forEach(fact -> claims.find(fact.subjectId())
                .ifPresent(claim -> holders.find(claim.projectId()).ifPresent(holder -> news.accept(tell(fact, claim, holder)))));
    }

    private static Tell tell(Fact fact, ClawBack claim, MoneyHolder holder) {
        About about = About.thing(claim.roundId(), claim.id(), holder.numberText(), holder.title());
        return Tell.of(fact, fact.kind(), claim.dueOn() == null ? about : about.until(claim.dueOn().atTime(LAST)),
                To.projects(holder.ownerId(), holder.organisationId(), "/applicant/claw-backs/" + claim.id()));
    }
}
