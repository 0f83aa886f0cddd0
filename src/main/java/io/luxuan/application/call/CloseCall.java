package io.luxuan.application.call;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.GiveNumbers;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The call ends: drafts that were never submitted lapse, and the round goes to its formality check. */
@Component
class CloseCall implements ProcessStep {
    private static final Set<ApplicationStatus> DRAFTS = Set.of(ApplicationStatus.DRAFT);
    private static final int CHUNK = 200;

    private final ApplicationMapper rows;
    private final Applications applications;
    private final GiveNumbers numbers;
    private final Rounds rounds;

    CloseCall(ApplicationMapper rows, Applications applications, GiveNumbers numbers, Rounds rounds) {
        this.rows = rows;
        this.applications = applications;
        this.numbers = numbers;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "close-call";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        numbers.giveAll(context.roundId()); // of a server that died between a submission and its number
        List<String> drafts = drafts(context.roundId());
        while (!drafts.isEmpty()) {
            applications.advance(drafts, DRAFTS, ApplicationStatus.LAPSED, "timeline.draft-lapsed");
            drafts = drafts(context.roundId());
        }
        rounds.enter(context.roundId(), RoundStage.FORMALITY);
        return Map.of();
    }

    private List<String> drafts(String roundId) {
        return rows.inRound(roundId, DRAFTS, null, CHUNK).stream().map(ApplicationRow::id).toList();
    }
}
