package io.luxuan.award.change;

import io.luxuan.application.ReplacedLeaders;
import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts an approved change into force: a new version of the task statement, a new leader, a later end, more time for the certificate. */
@Component
class ApplyChange {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final ChangeForms forms;
    private final Tasks tasks;
    private final ReplacedLeaders leaders;
    private final AuditTrail audit;
    private final MovableClock clock;

    ApplyChange(ProjectMapper projects, PaperMapper papers, ChangeForms forms, Tasks tasks, ReplacedLeaders leaders, AuditTrail audit,
            MovableClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.forms = forms;
        this.tasks = tasks;
        this.leaders = leaders;
        this.audit = audit;
        this.clock = clock;
    }

    void to(Change change) {
        projects.lock(change.projectId());
        Project project = projects.find(change.projectId()).orElseThrow(() -> new NotFound("project", change.projectId()));
        ChangeRules.mayBeAsked(change.kind(), project.state()).require();
        switch (change.kind()) {
            case LEADER -> lead(project, change);
            case EXTENSION -> extend(project, change);
            case CERTIFICATE -> giveTime(project, change);
            default -> restate(project, change);
        }
    }

    private void lead(Project project, Change change) {
        String leader = change.answers().get(forms.role(change.roundId()).leader());
        projects.lead(project.id(), leader);
        leaders.replaced(project.applicationId());
        audit.record(event("award.new-leader", project).change(project.leader(), leader));
    }

    /** The acceptance's due moment goes along where it is running already. */
    private void extend(Project project, Change change) {
        LocalDate until = Answers.date(change.answers().get(forms.role(change.roundId()).endsOn())).orElseThrow();
        LocalDateTime due = project.state() == ProjectState.ACCEPTANCE ? AcceptanceRules.acceptanceDue(until) : null;
        if (projects.extend(project.id(), until, due) == 0) {
            throw new Refusal("award.extended-once");
        }
        if (due != null) {
            Actors.run(Person.SYSTEM, () -> tasks.dueOf(PaperKind.ACCEPTANCE.submitTask(), project.id(), due));
        }
        audit.record(event("award.extend", project).change(project.endsOn(), until));
    }

    private void giveTime(Project project, Change change) {
        LocalDate until = Answers.date(change.answers().get(forms.role(change.roundId()).certifiedBy())).orElseThrow();
        LocalDateTime due = AcceptanceRules.certificateAgain(until, clock.now());
        if (!certificateBy(project.id(), due)) {
            throw new Refusal("award.stale");
        }
        audit.record(event("award.certificate-time", project).change(project.certificateDue().toLocalDate(), due.toLocalDate()));
    }

    /** Who waited for an answer until the end still has the days of a return to hand the certificate in. */
    void refused(Change change) {
        LocalDateTime due = AcceptanceRules.againAfterReturn(clock.now());
        if (change.kind() == ChangeKind.CERTIFICATE && !certificateBy(change.projectId(), due)) {
            projects.certificateDueAtLeast(change.projectId(), due);
        }
    }

    /** Answers false where it is due later anyhow or not awaited. */
    private boolean certificateBy(String projectId, LocalDateTime due) {
        boolean moved = projects.certificateDueTo(projectId, due) > 0;
        if (moved) {
            Actors.run(Person.SYSTEM, () -> tasks.dueOf(PaperKind.CERTIFICATE.submitTask(), projectId, due));
        }
        return moved;
    }

    private void restate(Project project, Change change) {
        Paper before = papers.inForce(project.id()).orElseThrow(() -> new Refusal("award.stale"));
        Map<String, String> answers = forms.of(project, change.kind()).restated(change.answers());
        int version = papers.latest(project.id(), PaperKind.STATEMENT).map(Paper::versionNo).orElse(0) + 1;
        papers.insertApproved(Ids.next(), project.id(), PaperKind.STATEMENT, version, Answers.write(answers), change.askedBy(),
                change.askedAt(), Actors.require().id(), clock.now());
        audit.record(event("award.restate", project).change(before.versionNo(), version));
    }

    private static AuditEvent event(String action, Project project) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId());
    }
}
