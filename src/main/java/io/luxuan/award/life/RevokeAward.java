package io.luxuan.award.life;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.publicity.AwardedPlaces;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤销立项: a unit gives its award up, never signs the task statement or cannot go on. Where nothing was sent to it yet, the round looks
 * for who moves up.
 */
@UseCase
@ForManagers
public class RevokeAward implements TwoPersonAction {
    public static final String NAME = "award.revoke";

    private final ProjectMapper projects;
    private final ProjectSteps steps;
    private final AwardedPlaces places;
    private final Processes processes;
    private final AuditTrail audit;

    RevokeAward(ProjectMapper projects, ProjectSteps steps, AwardedPlaces places, Processes processes, AuditTrail audit) {
        this.projects = projects;
        this.steps = steps;
        this.places = places;
        this.processes = processes;
        this.audit = audit;
    }

    public Wish wish(String projectId, String reason) {
        return Wish.of(NAME, find(projectId).roundId(), projectId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "revokeReason";
    }

    /** @throws Refusal {@code award.over} for a project that has ended */
    @Override
    public Subject look(Wish wish) {
        Project project = find(wish.subjectId());
        requireOpen(project);
        boolean paid = steps.hasMoney(project);
        return Subject.of("/manager/projects/" + project.id(), "project", project.numberText(), project.title())
                .line(paid ? "revoke.paid" : "revoke.unpaid").seen(project.state() + "/" + paid);
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        projects.lock(approved.subjectId());
        Project project = find(approved.subjectId());
        requireOpen(project);
        String why = approved.reason();
        audit.record(AuditEvent.of(NAME, "project", project.id()).inRound(project.roundId()).change(project.state(), null).because(why));
        processes.remove(project.id(), why);
        Actors.run(Person.SYSTEM, () -> {
            if (steps.revoke(project, why)) {
                places.free(project.roundId(), project.applicationId(), why);
            }
        });
    }

    private static void requireOpen(Project project) {
        if (project.state().isOver()) {
            throw new Refusal("award.over");
        }
    }

    private Project find(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }
}
