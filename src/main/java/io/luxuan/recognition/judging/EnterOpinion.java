package io.luxuan.recognition.judging;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.recognition.opinion.Opinion;
import io.luxuan.recognition.opinion.OpinionForm;
import io.luxuan.recognition.opinion.OpinionMapper;
import io.luxuan.recognition.opinion.Opinions;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Days;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** A manager enters what the department's letter says of an application; until the standard is checked it may be put right. */
@UseCase
public class EnterOpinion {
    private static final int LONGEST = 1000;
    private static final int LONGEST_NUMBER = 100;

    private final OpinionMapper opinions;
    private final Opinions all;
    private final Applications applications;
    private final Rounds rounds;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    EnterOpinion(OpinionMapper opinions, Opinions all, Applications applications, Rounds rounds, Tasks tasks, AuditTrail audit,
            MovableClock clock) {
        this.opinions = opinions;
        this.all = all;
        this.applications = applications;
        this.rounds = rounds;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code recognition.opinion} with the wrong fields; {@code recognition.stale} when the check is over or needs none */
    @Transactional
    @ForManagers
    public void enter(String applicationId, OpinionForm form) {
        ApplicationSummary application = applications.get(applicationId);
        Opinion entered = opinion(application, form);
        if (tasks.lock(List.of(CheckStandard.TASK), applicationId).isEmpty()
                || !all.isNeeded(rounds.programmeOf(application.roundId()).recognition(), applicationId)) {
            throw new Refusal("recognition.stale");
        }
        Opinion before = opinions.find(applicationId);
        if (opinions.replace(entered) == 0) {
            opinions.insert(entered);
        }
        audit.record(AuditEvent.of("recognition.opinion", "application", applicationId).inRound(application.roundId())
                .change(before == null ? null : before.agrees(), entered.agrees()).because(entered.document() + "：" + entered.said()));
    }

    private Opinion opinion(ApplicationSummary application, OpinionForm form) {
        LocalDate day = day(form.saidOn());
        FieldFaults faults = new FieldFaults();
        faults.note("agrees", unless(Set.of("true", "false").contains(form.agrees()), "recognition.opinion.agrees"));
        faults.note("document", unless(!form.document().isEmpty() && form.document().length() <= LONGEST_NUMBER, "recognition.opinion.document"));
        faults.note("saidOn", notAfter(day, clock.now().toLocalDate()));
        faults.note("said", unless(!Wording.saysNothing(form.said()) && form.said().length() <= LONGEST, "recognition.opinion.said"));
        faults.refuse("recognition.opinion");
        return new Opinion(application.id(), application.roundId(), Boolean.parseBoolean(form.agrees()), form.document(), day, form.said(),
                Actors.require().id(), clock.now());
    }

    private static Verdict unless(boolean right, String code) {
        return right ? Verdict.ALLOWED : Verdict.refused(code);
    }

    /** Nobody has said anything yet on a day to come. @param day null for none that can be read */
    static Verdict notAfter(LocalDate day, LocalDate today) {
        return unless(day != null && !day.isAfter(today), "recognition.opinion.day");
    }

    private static LocalDate day(String typed) {
        try {
            return Days.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
