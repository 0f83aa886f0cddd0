package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** An integrity hit or a missing certificate holds a project's payments back until it is cleared up. */
@UseCase
@ForManagers
public class HoldPayments {
    private final ProjectMapper projects;
    private final Holds holds;
    private final PayProject pay;

    HoldPayments(ProjectMapper projects, Holds holds, PayProject pay) {
        this.projects = projects;
        this.holds = holds;
        this.pay = pay;
    }

    /** @param reason Chinese text, at most 1000 characters */
    @Transactional
    public void hold(String projectId, HoldKind kind, String reason) {
        Project project = find(projectId);
        HoldRules.reasonIsSaid(reason).requireAt("holdReason", "award.hold-reason");
        HoldRules.kindIsByHand(kind).requireAt("holdKind", "award.hold-reason");
        if (!holds.place(project, kind, reason.strip())) {
            throw new Refusal("award.stale");
        }
    }

    /** What was held back is due again, unless another hold still stands. */
    @Transactional
    public void release(String projectId, HoldKind kind, String reason) {
        Project project = find(projectId);
        HoldRules.reasonIsSaid(reason).requireAt("holdReason", "award.hold-reason");
        HoldRules.kindIsByHand(kind).requireAt("holdKind", "award.hold-reason");
        if (!holds.lift(project, kind, reason.strip())) {
            throw new Refusal("award.stale");
        }
        pay.releaseHeld(project);
    }

    private Project find(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }
}
