package io.luxuan.award.papers;

import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.OwnStep;
import io.luxuan.workflow.Processes;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回: whoever returned a paper, or approved a task statement that a certificate has to follow, checks it again as long as its unit
 * has begun nothing. What made money due is not taken back: payments are held instead.
 */
@UseCase
public class TakeBackPaper {
    private final CheckPaper check;
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final Processes processes;
    private final AuditTrail audit;

    TakeBackPaper(CheckPaper check, ProjectMapper projects, PaperMapper papers, Processes processes, AuditTrail audit) {
        this.check = check;
        this.projects = projects;
        this.papers = papers;
        this.processes = processes;
        this.audit = audit;
    }

    /** The paper whose decision the signed-in person may take back now. */
    @ForStaff
    public Optional<Paper> offered(Project project) {
        return last(project).filter(paper -> step(project, paper).mayBeTakenBack().isAllowed());
    }

    /**
     * @param reason its unit reads it with the paper
     * @throws Refusal {@code take-back.not-mine}, {@code take-back.went-on}, {@code award.reason-needed}, {@code award.stale}
     */
    @ForManagers
    @Transactional
    public void takeBack(String projectId, String reason) {
        if (Texts.isBlank(reason)) {
            throw new Refusal("award.reason-needed", Map.of("again", "rule.award.needed"));
        }
        projects.lock(projectId);
        Project project = check.project(projectId);
        Paper paper = last(project).orElseThrow(() -> new Refusal("take-back.went-on"));
        OwnStep step = step(project, paper);
        step.mayBeTakenBack().require();
        if (papers.undecide(paper.id(), paper.state(), step.by(), Texts.of(reason)) == 0) {
            throw new Refusal("award.stale");
        }
        check.move(project, project.state(), paper.kind().after(), null);
        if (paper.kind() == PaperKind.MIDTERM) {
            projects.notRectified(projectId);
        }
        audit.record(AuditEvent.of("award.take-back-paper", "project", projectId).inRound(project.roundId())
                .change(project.state(), paper.kind().after()).because(Texts.of(reason)));
        step.takeBack(processes, projectId);
    }

    private OwnStep step(Project project, Paper paper) {
        return new OwnStep(paper.decidedBy(), papers.wentOn(paper), project.state().awaits().submitTask(), paper.kind().checkTask());
    }

    /** The last decided one, where it led to what the project awaits now. */
    private Optional<Paper> last(Project project) {
        return project.state().awaits() == null ? Optional.empty() : papers.handedIn(project.id()).stream()
                .filter(paper -> paper.decidedAt() != null).max(Comparator.comparing(Paper::decidedAt))
                .filter(paper -> leads(paper, project.state()));
    }

    private static boolean leads(Paper paper, ProjectState now) {
        return switch (paper.state()) {
            case RETURNED -> paper.kind().before() == now;
            case APPROVED -> paper.kind() == PaperKind.STATEMENT && now == ProjectState.CERTIFICATE;
            default -> false;
        };
    }
}
