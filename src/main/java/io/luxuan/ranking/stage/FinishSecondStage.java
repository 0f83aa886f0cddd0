package io.luxuan.ranking.stage;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.ranking.list.RankingMapper;
import io.luxuan.ranking.list.SecondStageEntry;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Completes the defence or the site visit once every candidate who is still in has an entry. */
@UseCase
public class FinishSecondStage {
    private final RankingMapper rankings;
    private final Facts facts;
    private final Tasks tasks;
    private final AuditTrail audit;

    FinishSecondStage(RankingMapper rankings, Facts facts, Tasks tasks, AuditTrail audit) {
        this.rankings = rankings;
        this.facts = facts;
        this.tasks = tasks;
        this.audit = audit;
    }

    static String taskOf(SecondStage stage) {
        return stage.type() == SecondStageType.DEFENCE ? "defence" : "site-visit";
    }

    @ForManagers
    @Transactional
    public void finish(String roundId) {
        SecondStage stage = facts.programme(roundId).secondStage();
        if (stage == null) {
            throw new NotFound("second stage", roundId);
        }
        WorkItem task = tasks.open(taskOf(stage), roundId, null)
                .orElseThrow(() -> new Refusal("second-stage.not-now"));
        long missing = missing(roundId);
        if (missing > 0) {
            throw new Refusal("second-stage.missing", missing);
        }
        audit.record(AuditEvent.of("second-stage.finish", "round", roundId).inRound(roundId));
        tasks.complete(task.taskId(), Map.of());
    }

    private long missing(String roundId) {
        List<SecondStageEntry> open = rankings.shortlisted(roundId).stream().filter(entry -> !entry.isEntered()).toList();
        Map<String, ApplicationSummary> applications =
                facts.applications(open.stream().map(SecondStageEntry::applicationId).toList());
        return open.stream().filter(entry ->
                applications.get(entry.applicationId()).status() == ApplicationStatus.SCORED).count();
    }
}
