package io.luxuan.award.clawback;

import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Holds;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.Texts;
import io.luxuan.decision.HeldFields;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A breach of integrity, also one found after the project was closed: what was paid is claimed, what was not is held. */
@UseCase
@ForManagers
public class ClaimIntegrityBreach {
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

    /** Answers the claim's id. @throws Refusal {@code award.nothing-to-claim} when nothing was paid or all is claimed */
    @Transactional
    public String claim(String projectId, String reason) {
        Project project = projects.find(projectId).orElseThrow(() -> new NotFound("project", projectId));
        if (Texts.isBlank(reason) || reason.strip().length() > 1000) {
            throw new Refusal("award.hold-reason", Map.of("breachReason", "rule.award.hold-reason"));
        }
        String claim = open.open(project, ClawBackCause.INTEGRITY, reason.strip())
                .orElseThrow(() -> new Refusal("award.nothing-to-claim"));
        holds.place(project, HoldKind.INTEGRITY, reason.strip());
        fields.free(project.roundId(), project.applicationId(), reason.strip());
        return claim;
    }
}
