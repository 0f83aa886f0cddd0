package io.luxuan.panel.bars;

import io.luxuan.application.ClaimRules;
import io.luxuan.panel.pool.NameDecision;
import io.luxuan.panel.pool.NameDecisionMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager finds whether a name that is nearly an expert's is the expert's, while the draw is not committed to. */
@UseCase
@ForManagers
public class DecideNearName {
    private static final String COMMIT = "commit-draw";

    private final NearNamesDesk desk;
    private final NameDecisionMapper decisions;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    DecideNearName(NearNamesDesk desk, NameDecisionMapper decisions, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A further finding takes the place of the one before; the log keeps both.
     *
     * @param key    of a match, as {@link NearMatch#key()} gives it
     * @param same   one person: the expert is kept away; otherwise nothing changes
     * @param reason 10 to 500 characters
     * @throws Refusal {@code people.not-now} once the draw has been committed to, {@code people.stale} when there is no such match
     */
    @Transactional
    public void decide(String roundId, String key, boolean same, String reason) {
        if (tasks.open(COMMIT, roundId, null).isEmpty()) {
            throw new Refusal("people.not-now");
        }
        String why = reason == null ? "" : reason.strip();
        ClaimRules.reasonIsGiven(why).refusal().ifPresent(refused -> {
            throw new Refusal(refused.code(), Map.of("reason-" + key, "refusal." + refused.code()), refused.arguments());
        });
        NearMatch match = desk.all(roundId).stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow(() -> new Refusal("people.stale"));
        decisions.delete(match.application().id(), match.expertId(), match.nameKey());
        decisions.insert(new NameDecision(roundId, match.application().id(), match.expertId(), match.nameKey(), match.person(), same,
                match.takesPart(), why, Actors.require().id(), clock.now()));
        audit.record(AuditEvent.of(same ? "application.name-same" : "application.name-other", "application", match.application().id())
                .inRound(roundId).because(match.person() + " / " + match.expertName() + "：" + why));
    }
}
