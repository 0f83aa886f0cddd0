package io.luxuan.countersign;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Confirms what another asked for and does it at once, refuses it with a reason, or takes back one's own wish. */
@UseCase
public class SettleWish {
    private final Actions actions;
    private final WishMapper wishes;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final SubjectTexts texts;
    private final WhoIsWho people;
    private final RoundGate gate;

    SettleWish(Actions actions, WishMapper wishes, AuditTrail audit, MovableClock clock, SubjectTexts texts, WhoIsWho people,
            RoundGate gate) {
        this.gate = gate;
        this.texts = texts;
        this.people = people;
        this.actions = actions;
        this.wishes = wishes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Twice is once. Either all is done or nothing.
     *
     * @throws Refusal {@code countersign.own} for one's own wish, {@code countersign.expired}, {@code countersign.settled},
     *                 {@code countersign.asker-closed}, {@code countersign.changed}
     *                 when what was asked for is not what there is now, or what the action says
     */
    @ForManagers
    @Transactional
    public void confirm(String id) {
        AskedWish asked = lock(id);
        Person me = Actors.require();
        if (asked.state() == WishState.CONFIRMED && me.id().equals(asked.settledBy())) {
            return;
        }
        WishRules.waiting(asked, clock.now()).require();
        WishRules.another(me, asked).require();
        WishRules.stillThere(people.isClosed(asked.askedBy())).require();
        Wish wish = asked.wish();
        TwoPersonAction action = actions.named(asked.action());
        admitWelcome(asked);
        if (!texts.of(action.look(wish), wish).seen().equals(asked.seenState())) {
            throw new Refusal("countersign.changed");
        }
        settle(asked, WishState.CONFIRMED, "countersign.confirm", null);
        action.run(new Approved(asked, wish));
    }

    /** @throws Refusal {@code countersign.reason} with the message at the field {@code answer}; or as of a confirmation */
    @ForManagers
    @Transactional
    public void refuse(String id, String answer) {
        AskedWish asked = lock(id);
        WishRules.waiting(asked, clock.now()).require();
        WishRules.another(Actors.require(), asked).require();
        String why = answer == null ? "" : answer.strip();
        WishRules.reasonGiven(why, WishRules.REASON_MOST).requireAt("answer", "countersign.reason");
        admitWelcome(asked);
        settle(asked, WishState.REFUSED, "countersign.refuse", why);
    }

    /** Twice is once. */
    @ForManagers
    @Transactional
    public void withdraw(String id) {
        AskedWish asked = lock(id);
        WishRules.own(Actors.require(), asked).require();
        if (asked.state() != WishState.WITHDRAWN) {
            WishRules.waiting(asked, clock.now()).require();
            settle(asked, WishState.WITHDRAWN, "countersign.withdraw", null);
        }
    }

    private AskedWish lock(String id) {
        return wishes.lock(id).orElseThrow(() -> new NotFound("wish", id));
    }

    private void admitWelcome(AskedWish asked) {
        if (asked.roundId() != null && actions.welcomes(List.of(asked)).contains(asked.id())) {
            gate.admit(asked.roundId());
        }
    }

    private void settle(AskedWish asked, WishState to, String event, String answer) {
        Person me = Actors.require();
        if (wishes.settle(asked.id(), to, me.id(), me.name(), clock.now(), answer) == 0) {
            throw new Refusal("countersign.settled");
        }
        audit.record(AuditEvent.of(event, "wish", asked.id()).inRound(asked.roundId()).change(WishState.ASKED, to)
                .because(answer == null ? asked.subjectText() : asked.subjectText() + "：" + answer));
    }
}
