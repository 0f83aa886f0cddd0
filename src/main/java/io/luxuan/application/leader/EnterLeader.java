package io.luxuan.application.leader;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** An applicant enters the number of the leader's identity paper; it is hashed at once and can be replaced, never read again. */
@UseCase
@ForUnitWriters
public class EnterLeader {
    private final Own own;
    private final LeaderMapper leaders;
    private final Leaders known;
    private final LeaderCondition condition;
    private final LeaderMark mark;
    private final Setting setting;
    private final AuditTrail audit;
    private final MovableClock clock;

    EnterLeader(Own own, LeaderMapper leaders, Leaders known, LeaderCondition condition, LeaderMark mark, Setting setting,
            AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.leaders = leaders;
        this.known = known;
        this.condition = condition;
        this.mark = mark;
        this.setting = setting;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param tail last characters; null before one was entered; @param takenOver whether it is of one who took a running project over */
    public record Asked(String tail, boolean takenOver) {}

    /** @throws NotFound where the programme does not tell leaders by their papers */
    public Asked of(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        if (!asks(row)) {
            throw new NotFound("leader of application", applicationId);
        }
        LeaderIdentity entered = leaders.of(applicationId);
        boolean takenOver = entered != null && entered.isReplaced();
        return new Asked(entered == null || takenOver ? null : entered.tail(), takenOver);
    }

    /**
     * @param resident whether the paper is a 居民身份证; @param number as it was typed
     * @throws Refusal {@code application.not-editable} after it was handed in, but for a leader who takes a running project over;
     *     {@code leader.wrong} at the field {@code number}
     */
    @Transactional
    public void enter(String applicationId, boolean resident, String number) {
        ApplicationRow row = own.lock(applicationId);
        LeaderIdentity before = leaders.of(applicationId);
        boolean takenOver = before != null && before.isReplaced();
        if (!row.isEditable() && !takenOver || !asks(row)) {
            throw new Refusal("application.not-editable");
        }
        String typed = number == null ? "" : number;
        LeaderRules.number(resident, typed, clock.now().toLocalDate()).requireAt("number", "leader.wrong");
        LeaderIdentity entered = entered(row, resident, typed);
        if (takenOver) {
            condition.free(entered.mark(), applicationId, null).requireAt("number", "leader.wrong");
        }
        if (leaders.replace(entered) == 0) {
            leaders.insert(entered);
        }
        audit.record(AuditEvent.of("application.leader", "application", applicationId).inRound(row.roundId())
                .change(before == null ? null : before.tail(), entered.tail()));
    }

    private LeaderIdentity entered(ApplicationRow row, boolean resident, String typed) {
        String named = row.isEditable() ? known.named(setting.programme(row.roundId()), row.id()) : null;
        return new LeaderIdentity(row.id(), row.roundId(), mark.of(typed), LeaderMark.tail(typed), Arrival.moment(clock), resident, named, null);
    }

    private boolean asks(ApplicationRow row) {
        return setting.programme(setting.round(row.roundId())).eligibility().tellsLeaders();
    }
}
