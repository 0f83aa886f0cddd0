package io.luxuan.award.start;

import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Opens the mid-term checks that are due, a chunk at a time. */
@UseCase
public class OpenMidterms {
    private static final int CHUNK = 100;

    private final ProjectMapper projects;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    OpenMidterms(ProjectMapper projects, Processes processes, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers whether there may be more. @param roundId null for all rounds */
    @Transactional
    @ForSystem
    public boolean openSome(String roundId) {
        List<Project> due = projects.midtermDue(roundId, clock.now(), CHUNK);
        long opened = due.stream().filter(this::open).count();
        return opened == CHUNK;
    }

    private boolean open(Project project) {
        LocalDateTime until = AcceptanceRules.midtermDue(clock.now());
        if (projects.move(project.id(), ProjectState.RUNNING, ProjectState.MIDTERM, until) == 0) {
            return false;
        }
        audit.record(AuditEvent.of("award.midterm-open", "project", project.id()).inRound(project.roundId())
                .change(ProjectState.RUNNING, ProjectState.MIDTERM));
        processes.send("midterm-opened", project.id(), Map.of());
        return true;
    }
}
