package io.luxuan.countersign;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what another manager has to confirm. Nothing else changes yet. */
@UseCase
public class AskSecondPerson {
    private final Actions actions;
    private final WishMapper wishes;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final SubjectTexts texts;
    private final WhoIsWho people;

    AskSecondPerson(Actions actions, WishMapper wishes, AuditTrail audit, MovableClock clock, SubjectTexts texts, WhoIsWho people) {
        this.texts = texts;
        this.people = people;
        this.actions = actions;
        this.wishes = wishes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asking again for the same is asking once.
     *
     * @return id of the wish
     * @throws Refusal what the action itself would say; {@code countersign.reason} with the message at the field of the reason;
     *                 {@code countersign.waits} while another wish for the same waits
     */
    @ForManagers
    @Transactional
    public String ask(Wish wish) {
        TwoPersonAction action = actions.named(wish.action());
        Subject subject = action.look(wish);
        WishRules.reasonGiven(wish.reason(), action.reasonMost()).requireAt(action.reasonField(), "countersign.reason");
        Optional<AskedWish> open = wishes.lockOpen(wish.openKey());
        if (open.filter(this::isWaiting).isPresent()) {
            return same(open.get(), wish);
        }
        open.ifPresent(this::expire);
        return keep(wish, subject);
    }

    private void expire(AskedWish late) {
        LocalDateTime now = clock.now();
        wishes.settle(late.id(), WishState.EXPIRED, null, null, late.isOpen(now) ? now : late.expiresAt(), null);
    }

    /** What somebody asked for whose account has been closed since waits for nobody. */
    private boolean isWaiting(AskedWish other) {
        return other.isOpen(clock.now()) && !people.isClosed(other.askedBy());
    }

    private static String same(AskedWish open, Wish wish) {
        if (open.askedBy().equals(Actors.require().id()) && open.wish().equals(wish)) {
            return open.id();
        }
        throw new Refusal("countersign.waits", open.askedName());
    }

    private String keep(Wish wish, Subject subject) {
        Person me = Actors.require();
        LocalDateTime now = clock.now();
        SubjectTexts.Shown shown = texts.of(subject, wish);
        AskedWish asked = new AskedWish(Ids.next(), wish.action(), wish.subjectId(), wish.roundId(), shown.text(),
                subject.page(), shown.seen(), Details.write(wish.details()), wish.reason(), me.id(), me.name(), now,
                now.plus(WishRules.WAITS), WishState.ASKED, null, null, null, null, Details.write(shown.lines()));
        try {
            wishes.insert(asked, wish.openKey());
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal("countersign.waits", "");
        }
        audit.record(AuditEvent.of("countersign.ask", "wish", asked.id()).inRound(wish.roundId())
                .change(null, WishState.ASKED).because(shown.text() + "：" + wish.reason()));
        return asked.id();
    }
}
