package io.luxuan.award.papers;

import io.luxuan.application.ReplacedLeaders;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForUnitProjects;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A unit hands in what its project awaits. */
@UseCase
public class SubmitPaper {
    private final PaperDrafts drafts;
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final FileMapper files;
    private final ProjectTask task;
    private final ReplacedLeaders leaders;
    private final AuditTrail audit;
    private final MovableClock clock;

    SubmitPaper(PaperDrafts drafts, ProjectMapper projects, PaperMapper papers, FileMapper files, ProjectTask task,
            ReplacedLeaders leaders, AuditTrail audit, MovableClock clock) {
        this.leaders = leaders;
        this.drafts = drafts;
        this.projects = projects;
        this.papers = papers;
        this.files = files;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers what is wrong, field by field; empty when it has been handed in. What was typed is saved either way.
     *
     * @throws Refusal {@code award.stale} when somebody was faster, {@code award.correction-over} when it comes too late,
     *                 {@code award.leader-unknown} while nobody can tell whether a new leader leads another project
     */
    @Transactional
    @ForUnitProjects
    public Map<String, Refused> submit(String projectId, PaperKind kind, int version, Map<String, String> typed) {
        return handIn(drafts.save(projectId, kind, version, typed));
    }

    /** What stands in the draft, as the page of its form has saved it. */
    @Transactional
    @ForUnitProjects
    public Map<String, Refused> submit(String projectId, PaperKind kind, int version) {
        return handIn(drafts.hold(projectId, kind, version));
    }

    private Map<String, Refused> handIn(PaperDraft draft) {
        LocalDateTime now = Arrival.moment(clock);
        if (draft.kind() == PaperKind.CORRECTION) {
            inTime(draft, now);
        }
        if (draft.savedAt() == null) {
            drafts.keep(draft, draft.answers());
        }
        Map<String, Refused> faults = PaperCheck.faults(draft, now.toLocalDate());
        if (faults.isEmpty()) {
            handIn(draft.project(), draft.kind());
        }
        return faults;
    }

    /** With all that it says: a draft or a file that came later is late, whenever this was asked. */
    private void inTime(PaperDraft draft, LocalDateTime now) {
        LocalDateTime due = draft.project().dueAt();
        AcceptanceRules.correctionInTime(now, due).require();
        AcceptanceRules.correctionInTime(files.changedAt(draft.project().id(), draft.kind(), draft.version()).orElse(now), due).require();
        AcceptanceRules.correctionInTime(draft.savedAt() == null ? now : draft.savedAt(), due).require();
    }

    private void handIn(Project project, PaperKind kind) {
        if (leaders.isUnknown(project.applicationId())) {
            throw new Refusal("award.leader-unknown");
        }
        Paper paper = papers.latest(project.id(), kind).orElseThrow();
        if (projects.move(project.id(), kind.before(), kind.after(), null) == 0
                || papers.submit(paper.id(), Actors.require().id(), Arrival.moment(clock)) == 0) {
            throw new Refusal("award.stale");
        }
        if (kind == PaperKind.CORRECTION) {
            projects.corrected(project.id());
        }
        audit.record(AuditEvent.of("award.submit-" + kind.path(), "project", project.id()).inRound(project.roundId())
                .change(kind.before(), kind.after()));
        task.complete(kind.submitTask(), project.id(), Map.of("late", false));
    }
}
