package io.luxuan.ranking.session;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.round.Round;
import io.luxuan.scoring.ScoreMath;
import io.luxuan.shared.Refusal;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The second stage of a round while it goes on. */
@Component
public class StageNow {
    private final Facts facts;
    private final Tasks tasks;

    StageNow(Facts facts, Tasks tasks) {
        this.facts = facts;
        this.tasks = tasks;
    }

    /** The task that stands open while it goes on. */
    public Optional<WorkItem> task(String roundId, SecondStage stage) {
        return tasks.open(stage.type() == SecondStageType.DEFENCE ? "defence" : "site-visit", roundId, null);
    }

    public boolean goesOn(String roundId) {
        SecondStage stage = facts.programme(roundId).secondStage();
        return stage != null && task(roundId, stage).isPresent();
    }

    /** @throws Refusal {@code second-stage.not-now} before and after */
    public SecondStage require(String roundId) {
        if (!goesOn(roundId)) {
            throw new Refusal("second-stage.not-now");
        }
        return facts.programme(roundId).secondStage();
    }

    /** Signed cards that a result needs: as many as the written review needs opinions. */
    public static int needed(Round round) {
        return ScoreMath.opinionsNeeded(Math.max(1, round.settings().panel().minimumOpinions()), round.settings().scoring().aggregation());
    }

    /** Who withdrew is heard no more. */
    public static boolean isIn(ApplicationSummary application) {
        return application.status() == ApplicationStatus.SCORED;
    }
}
