package io.luxuan.ranking.stage;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.ResultOrigin;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.SecondStageRules;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageNow;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Takes down the result of a group that does not use the platform, from its signed sheet: one manager types, another compares. */
@UseCase
@ForManagers
public class EnterSecondStage implements TwoPersonAction {
    static final String NAME = "second-stage.enter";

    private final ShortlistMapper shortlist;
    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final Facts facts;
    private final StageNow now;
    private final AuditTrail audit;
    private final MovableClock clock;

    EnterSecondStage(ShortlistMapper shortlist, SessionMapper sessions, StageCardMapper cards, Facts facts, StageNow now, AuditTrail audit,
            MovableClock clock) {
        this.shortlist = shortlist;
        this.sessions = sessions;
        this.cards = cards;
        this.facts = facts;
        this.now = now;
        this.audit = audit;
        this.clock = clock;
    }

    public static Wish wish(String roundId, String applicationId, TypedResult result, String reason) {
        return result.on(Wish.of(NAME, roundId, applicationId, reason));
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * @throws Refusal {@code second-stage.invalid} with a message at each field; {@code second-stage.confirmed} and
     *                 {@code second-stage.signed} where members score by themselves
     */
    @Override
    public Subject look(Wish wish) {
        SecondStage stage = now.require(wish.roundId());
        SecondStageEntry entry = entry(wish);
        TypedResult typed = TypedResult.of(wish);
        FieldFaults faults = new FieldFaults();
        faults.note("passed", SecondStageRules.outcome(stage, typed.passed()));
        faults.note("points", SecondStageRules.points(stage, typed.points(), typed.passed()));
        faults.note("remark", SecondStageRules.remark(stage, typed.remark()));
        faults.refuse("second-stage.invalid");
        requireNoneOfTheirOwn(entry);
        ApplicationSummary application = facts.application(entry.applicationId());
        return typed.told(Subject.of("/manager/rounds/" + wish.roundId() + "/second-stage", "second-stage", application.number(),
                application.title()));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        sessions.holdOf(approved.subjectId());
        SecondStageEntry entry = entry(approved.wish());
        requireNoneOfTheirOwn(entry);
        TypedResult typed = TypedResult.of(approved.wish());
        if (shortlist.type(entry.with(typed.result(), typed.remark(), clock.now(), Actors.require().id(), ResultOrigin.TYPED)) == 0) {
            throw new Refusal("second-stage.confirmed");
        }
        audit.record(AuditEvent.of(NAME, "application", entry.applicationId()).inRound(entry.roundId()).because(approved.reason()));
    }

    private void requireNoneOfTheirOwn(SecondStageEntry entry) {
        if (entry.origin() == ResultOrigin.SESSION) {
            throw new Refusal("second-stage.confirmed");
        }
        if (cards.ofApplication(entry.applicationId()).stream().anyMatch(StageCard::isSigned)) {
            throw new Refusal("second-stage.signed");
        }
    }

    private SecondStageEntry entry(Wish wish) {
        return shortlist.find(wish.roundId(), wish.subjectId()).orElseThrow(() -> new NotFound("candidate", wish.subjectId()));
    }
}
