package io.luxuan.award.change;

import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.programme.form.ChangeRole;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForUnitProjects;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A unit asks to change its running project, or to extend it. */
@UseCase
@ForUnitProjects
public class AskForChange {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 2000;

    private final OwnProjects own;
    private final ProjectMapper projects;
    private final ProjectChangeMapper changes;
    private final WhoIsWho units;
    private final Rounds rounds;
    private final ChangeForms forms;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    AskForChange(OwnProjects own, ProjectMapper projects, ProjectChangeMapper changes, WhoIsWho units, Rounds rounds,
            ChangeForms forms, Processes processes, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.projects = projects;
        this.changes = changes;
        this.units = units;
        this.rounds = rounds;
        this.forms = forms;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers what is wrong, field by field; empty when it has been handed in.
     *
     * @throws Refusal {@code award.change-not-running} outside of a running project, {@code award.change-open} while one of
     *                 this kind waits
     */
    @Transactional
    public Map<String, Refused> ask(String projectId, ChangeKind kind, Map<String, String> typed) {
        own.find(projectId);
        projects.lock(projectId);
        Project project = own.find(projectId);
        mayAsk(project, kind);
        ChangeForm form = forms.of(project, kind);
        Map<String, String> answers = new LinkedHashMap<>(form.answers(typed));
        Map<String, Refused> faults = form.faults(answers);
        ChangeRole role = forms.role(project.roundId());
        within(role.leader(), answers, LONGEST_NAME, faults);
        within(role.reason(), answers, LONGEST_REASON, faults);
        if (faults.isEmpty()) {
            hand(project, kind, answers, answers.remove(role.reason()));
        }
        return faults;
    }

    /** Before anybody has decided it. @throws Refusal {@code award.stale} */
    @Transactional
    public void withdraw(String projectId, String changeId) {
        Project project = own.find(projectId);
        Change change = changes.find(changeId).filter(one -> one.projectId().equals(project.id()))
                .orElseThrow(() -> new NotFound("change", changeId));
        if (changes.withdraw(changeId) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(event("award.change-withdraw", project, changeId).change(change.state(), ChangeState.WITHDRAWN));
        processes.send("change-withdrawn", changeId, Map.of());
    }

    /** What goes into a column of its own fits into it, white space included. */
    private static void within(String key, Map<String, String> answers, int most, Map<String, Refused> faults) {
        int length = key == null ? 0 : answers.getOrDefault(key, "").length();
        if (length > most) {
            Verdict.refused("award.too-long", String.valueOf(most), String.valueOf(length)).noteAt(key, faults);
        }
    }

    private void mayAsk(Project project, ChangeKind kind) {
        ChangeRules.mayBeAsked(kind, project.state()).require();
        List<Change> before = changes.ofProject(project.id());
        if (kind == ChangeKind.CERTIFICATE) {
            Integer months = rounds.programmeOf(project.roundId()).project().certificateMonths();
            LocalDateTime original = AcceptanceRules.certificateDue(project.startsOn(), months);
            ChangeRules.moreTime(project.certificateDue(), original, Arrival.moment(clock), before).require();
        }
        if (before.stream().anyMatch(change -> change.kind() == kind && change.state().isOpen())) {
            throw new Refusal("award.change-open");
        }
    }

    private void hand(Project project, ChangeKind kind, Map<String, String> answers, String reason) {
        String recommender = kind.needsEndorsement() ? recommender(project) : null;
        Change change = new Change(Ids.next(), project.id(), project.roundId(), project.organisationId(), recommender, kind,
                recommender == null ? ChangeState.ENDORSED : ChangeState.ASKED, Answers.write(answers), reason, Arrival.moment(clock),
                Actors.require().id(), null, null, null, null, null, null);
        changes.insert(change);
        audit.record(event("award.change-ask", project, change.id()).change(null, kind).because(reason));
        processes.start("project-change", change.id(), project.roundId(), Map.of("endorsement", recommender != null));
    }

    private String recommender(Project project) {
        if (!rounds.get(project.roundId()).settings().recommendationNeeded()) {
            return null;
        }
        return units.recommenderOf(project.organisationId()).orElse(null);
    }

    private static AuditEvent event(String action, Project project, String changeId) {
        return AuditEvent.of(action, "project-change", changeId).inRound(project.roundId());
    }
}
