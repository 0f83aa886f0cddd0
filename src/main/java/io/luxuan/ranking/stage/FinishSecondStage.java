package io.luxuan.ranking.stage;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageNow;
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

/** Completes the defence or the site visit once every candidate who is still in has a result. */
@UseCase
public class FinishSecondStage {
    private final ShortlistMapper shortlist;
    private final Facts facts;
    private final StageNow now;
    private final Tasks tasks;
    private final AuditTrail audit;

    FinishSecondStage(ShortlistMapper shortlist, Facts facts, StageNow now, Tasks tasks, AuditTrail audit) {
        this.shortlist = shortlist;
        this.facts = facts;
        this.now = now;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @throws Refusal {@code second-stage.not-now}; {@code second-stage.missing} while somebody has no result */
    @ForManagers
    @Transactional
    public void finish(String roundId) {
        SecondStage stage = facts.programme(roundId).secondStage();
        if (stage == null) {
            throw new NotFound("second stage", roundId);
        }
        WorkItem task = now.task(roundId, stage).orElseThrow(() -> new Refusal("second-stage.not-now"));
        long missing = missing(roundId);
        if (missing > 0) {
            throw new Refusal("second-stage.missing", missing);
        }
        audit.record(AuditEvent.of("second-stage.finish", "round", roundId).inRound(roundId));
        tasks.complete(task.taskId(), Map.of());
    }

    private long missing(String roundId) {
        List<SecondStageEntry> open = shortlist.ofRound(roundId).stream().filter(entry -> !entry.isEntered()).toList();
        Map<String, ApplicationSummary> applications =
                facts.applications(open.stream().map(SecondStageEntry::applicationId).toList());
        return open.stream().filter(entry -> StageNow.isIn(applications.get(entry.applicationId()))).count();
    }
}
