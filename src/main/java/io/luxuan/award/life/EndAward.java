package io.luxuan.award.life;

import io.luxuan.application.Applications;
import io.luxuan.award.clawback.ClawBackCause;
import io.luxuan.award.clawback.OpenClawBack;
import io.luxuan.award.money.EndDirectly;
import io.luxuan.award.money.HoldAward;
import io.luxuan.award.money.MoneyHolder;
import io.luxuan.award.money.MoneyHolders;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.publicity.AnnouncedAwards;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/**
 * An award without a project is given up (取消) before anything of it was sent, and claimed back (追回) afterwards; what a list announced
 * is corrected.
 */
@UseCase
@ForManagers
public class EndAward implements TwoPersonAction {
    public static final String NAME = "award.end";

    private final HoldAward awards;
    private final MoneyHolders holders;
    private final EndDirectly money;
    private final OpenClawBack clawBack;
    private final AnnouncedAwards announced;
    private final Applications applications;

    EndAward(HoldAward awards, MoneyHolders holders, EndDirectly money, OpenClawBack clawBack, AnnouncedAwards announced, Applications applications) {
        this.awards = awards;
        this.holders = holders;
        this.money = money;
        this.clawBack = clawBack;
        this.announced = announced;
        this.applications = applications;
    }

    /** @param reason public, at most 500 characters, without numbers of people */
    public Wish wish(String applicationId, String reason) {
        return Wish.of(NAME, awards.standing(applicationId).roundId(), applicationId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "endReason";
    }

    /** @throws Refusal {@code award.end-over} for an award that has ended */
    @Override
    public Subject look(Wish wish) {
        HoldAward.Standing award = awards.standing(wish.subjectId());
        if (award.over()) {
            throw new Refusal("award.end-over");
        }
        FieldFaults faults = new FieldFaults();
        faults.note(reasonField(), PersonalNumbers.judge(wish.reason()));
        faults.refuse("countersign.reason");
        return Subject.of("/manager/awards/" + award.applicationId(), "award", award.number(), award.title(), award.unit(),
                award.amount().stripTrailingZeros().toPlainString())
                .line(award.paid() ? "award-end.paid" : "award-end.unpaid").seen(award.state() + "/" + award.paid());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        MoneyHolder holder = holders.get(approved.subjectId());
        String why = approved.reason();
        HoldAward.Standing award = awards.standing(holder.id());
        boolean paid = money.end(holder, why);
        if (paid) {
            clawBack.open(holder, ClawBackCause.REVOKED, why);
        }
        Actors.run(Person.SYSTEM, () -> {
            if (!announced.ended(holder.roundId(), holder.id(), award.amount(), paid, why)) {
                applications.note(holder.id(), paid ? "timeline.award.taken-back" : "timeline.award.cancelled", why);
            }
            if (!paid) {
                money.letGo(holder);
            }
        });
    }
}
