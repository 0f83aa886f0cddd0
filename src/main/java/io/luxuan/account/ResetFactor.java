package io.luxuan.account;

import io.luxuan.account.factor.ForgetFactor;
import io.luxuan.account.factor.OwnNotice;
import io.luxuan.account.factor.OwnNotices;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForAccountKeepers;
import io.luxuan.shared.permission.ForThreeAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.time.Period;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second factor is reset by two administrators: whoever could do it alone could, with a password reset, sign in as
 * anybody. Its owner is told when it is asked for and when it is done.
 */
@UseCase
class ResetFactor {
    static final Period OPEN = Period.ofDays(7);
    private static final int LEAST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final AccountMapper accounts;
    private final ResetMapper mapper;
    private final Duties duties;
    private final ForgetFactor factor;
    private final OwnNotices notices;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final WhoIsWho people;

    ResetFactor(AccountMapper accounts, ResetMapper mapper, Duties duties, ForgetFactor factor, OwnNotices notices,
            AuditTrail audit, MovableClock clock, WhoIsWho people) {
        this.people = people;
        this.accounts = accounts;
        this.mapper = mapper;
        this.duties = duties;
        this.factor = factor;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @ForThreeAdministrators
    public Slice<ResetRow> asked(String cursor) {
        return Slice.of(mapper.page(cursor == null ? "" : cursor, since(), Slice.PAGE + 1), Slice.PAGE, ResetRow::accountId);
    }

    @ForAccountKeepers
    @Transactional
    public void ask(String id, String reason) {
        AccountRow account = accounts.withId(id).orElseThrow(() -> new NotFound("account", id));
        Person asking = Actors.require();
        duties.mayReset(asking, account).require();
        String why = reason == null ? "" : reason.strip();
        new FieldErrors().text("reason", reason, LONGEST_REASON)
                .unless(Wording.letters(why) >= LEAST_REASON, "reason", "account.reset-reason").refuseIfAny();
        mapper.forgetOld(id, since());
        try {
            mapper.insert(id, asking.id(), asking.name(), why, clock.now());
        } catch (DuplicateKeyException asked) {
            throw new Refusal("account.reset-asked");
        }
        notices.tell(id, OwnNotice.Kind.FACTOR_RESET_ASKED);
        audit.record(AuditEvent.of("account.ask-factor-reset", "account", id).because(account.username() + "：" + why));
    }

    /** By another administrator, who has made sure that the owner wants it. */
    @ForThreeAdministrators
    @Transactional
    public void confirm(String id) {
        ResetRow asked = get(id);
        Person confirming = Actors.require();
        if (confirming.id().equals(asked.askedBy()) || confirming.id().equals(id)) {
            throw new Refusal("account.reset-second");
        }
        if (people.isClosed(asked.askedBy())) {
            throw new Refusal("account.reset-asker-closed");
        }
        if (mapper.settle(asked) > 0) {
            factor.forget(id);
            notices.tell(id, OwnNotice.Kind.FACTOR_RESET);
            record("account.reset-factor", asked);
        }
    }

    /** By any of the three, the one who asked too. */
    @ForThreeAdministrators
    @Transactional
    public void refuse(String id) {
        ResetRow asked = get(id);
        if (mapper.settle(asked) > 0) {
            record("account.refuse-factor-reset", asked);
        }
    }

    private ResetRow get(String id) {
        return mapper.of(id, since()).orElseThrow(() -> new NotFound("reset", id));
    }

    private LocalDateTime since() {
        return clock.now().minus(OPEN);
    }

    private void record(String action, ResetRow asked) {
        audit.record(AuditEvent.of(action, "account", asked.accountId())
                .because("%s（%s：%s）".formatted(asked.username(), asked.askedByName(), asked.reason())));
    }
}
