package io.luxuan.award.change;

import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.PaperForms;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts an approved change into force: a new version of the task statement, a new leader, a later end. */
@Component
class ApplyChange {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final PaperForms forms;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    ApplyChange(ProjectMapper projects, PaperMapper papers, PaperForms forms, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.forms = forms;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    void to(Change change) {
        projects.lock(change.projectId());
        Project project = projects.find(change.projectId()).orElseThrow(() -> new NotFound("project", change.projectId()));
        ChangeRules.projectRuns(project.state()).require();
        switch (change.kind()) {
            case LEADER -> lead(project, change);
            case EXTENSION -> extend(project, change);
            default -> restate(project, change);
        }
    }

    private void lead(Project project, Change change) {
        projects.lead(project.id(), change.answers().get("leader"));
        audit.record(event("award.new-leader", project).change(project.leader(), change.answers().get("leader")));
    }

    /** The acceptance's due moment goes along where it is running already. */
    private void extend(Project project, Change change) {
        LocalDate until = Answers.date(change.answers().get("endsOn")).orElseThrow();
        LocalDateTime due = project.state() == ProjectState.ACCEPTANCE ? AcceptanceRules.acceptanceDue(until) : null;
        if (projects.extend(project.id(), until, due) == 0) {
            throw new Refusal("award.extended-once");
        }
        if (due != null) {
            Actors.run(Person.SYSTEM, () -> tasks.dueOf(PaperKind.ACCEPTANCE.submitTask(), project.id(), due));
        }
        audit.record(event("award.extend", project).change(project.endsOn(), until));
    }

    private void restate(Project project, Change change) {
        Paper before = papers.inForce(project.id()).orElseThrow(() -> new Refusal("award.stale"));
        Map<String, String> answers = new LinkedHashMap<>(before.answers());
        answers.keySet().removeAll(change.kind().keys(forms.statement(project.roundId()).keys()));
        answers.putAll(change.answers());
        int version = papers.latest(project.id(), PaperKind.STATEMENT).map(Paper::versionNo).orElse(0) + 1;
        papers.insertApproved(Ids.next(), project.id(), PaperKind.STATEMENT, version, Answers.write(answers), change.askedBy(),
                change.askedAt(), Actors.require().id(), clock.now());
        audit.record(event("award.restate", project).change(before.versionNo(), version));
    }

    private static AuditEvent event(String action, Project project) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId());
    }
}
