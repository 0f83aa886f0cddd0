package io.luxuan.recognition.judging;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.RecognitionRule;
import io.luxuan.recognition.opinion.Opinions;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** A manager checks an application against the programme's standard; there is no score and no rank. */
@UseCase
public class CheckStandard {
    static final String TASK = "check-standard";
    private static final int LONGEST_REASON = 1000;

    private final JudgedMapper judged;
    private final Applications applications;
    private final Opinions opinions;
    private final Rounds rounds;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    CheckStandard(JudgedMapper judged, Applications applications, Opinions opinions, Rounds rounds, Tasks tasks,
            AuditTrail audit, MovableClock clock) {
        this.judged = judged;
        this.applications = applications;
        this.opinions = opinions;
        this.rounds = rounds;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason at most 1000 characters; needed where the standard is not met, and then the applicant reads it
     * @throws Refusal {@code recognition.stale} when it does not wait for the check, {@code recognition.reason} without a reason,
     *         and where another department's opinion is needed and not entered yet
     */
    @Transactional
    @ForManagers
    public void check(String applicationId, boolean meets, String reason) {
        WorkItem task = tasks.lock(List.of(TASK), applicationId).stream().findFirst()
                .orElseThrow(() -> new Refusal("recognition.stale"));
        String why = reason == null ? "" : reason.strip();
        if (why.length() > LONGEST_REASON || !meets && Wording.saysNothing(why)) {
            throw new Refusal("recognition.reason", Map.of("reason", "refusal.recognition.reason"));
        }
        ApplicationSummary application = applications.get(applicationId);
        RecognitionRule rule = rounds.programmeOf(application.roundId()).recognition();
        if (meets && opinions.isNeeded(rule, applicationId) && opinions.of(applicationId).isEmpty()) {
            throw new Refusal("recognition.reason", Map.of("document", "rule.recognition.opinion.first"));
        }
        judged.insertAll(List.of(Judged.checked(applicationId, application.roundId(), meets, why.isEmpty() ? null : why,
                Actors.require().id(), clock.now())));
        applications.advance(List.of(applicationId), Set.of(ApplicationStatus.ACCEPTED), ApplicationStatus.SCORED,
                "timeline.recognition.checked");
        audit.record(AuditEvent.of("recognition.check", "application", applicationId).inRound(application.roundId())
                .change(null, meets).because(why.isEmpty() ? null : why));
        tasks.complete(task, Map.of());
    }
}
