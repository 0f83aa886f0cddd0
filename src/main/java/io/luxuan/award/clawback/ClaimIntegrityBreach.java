package io.luxuan.award.clawback;

import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Holds;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.decision.HeldFields;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/**
 * A breach of integrity, also one found after the project was closed: what was paid is claimed, what was not is held. Two managers
 * find it, for nobody judges the unit's work here.
 */
@UseCase
@ForManagers
public class ClaimIntegrityBreach implements TwoPersonAction {
    public static final String NAME = "award.breach";
    private static final int LONGEST_REASON = 1000;

    private final ProjectMapper projects;
    private final Holds holds;
    private final OpenClawBack open;
    private final HeldFields fields;

    ClaimIntegrityBreach(ProjectMapper projects, Holds holds, OpenClawBack open, HeldFields fields) {
        this.projects = projects;
        this.holds = holds;
        this.open = open;
        this.fields = fields;
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
        return "breachReason";
    }

    @Override
    public int reasonMost() {
        return LONGEST_REASON;
    }

    /** @throws Refusal {@code award.nothing-to-claim} when nothing was paid or all is claimed */
    @Override
    public Subject look(Wish wish) {
        Project project = find(wish.subjectId());
        if (!open.mayOpen(project, ClawBackCause.INTEGRITY)) {
            throw new Refusal("award.nothing-to-claim");
        }
        return Subject.of("/manager/projects/" + project.id(), "project", project.numberText(), project.title())
                .line("claims-back", open.claimable(project).stripTrailingZeros().toPlainString()).line("breach.holds");
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Project project = find(approved.subjectId());
        if (open.open(project, ClawBackCause.INTEGRITY, approved.reason()).isEmpty()) {
            throw new Refusal("award.nothing-to-claim");
        }
        holds.place(project, HoldKind.INTEGRITY, approved.reason());
        fields.free(project.roundId(), project.applicationId(), approved.reason());
    }

    private Project find(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }
}
