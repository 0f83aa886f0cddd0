package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.StepContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The recommenders' time is over: what they did not recommend lapses. A chunk a run; {@code more} asks for the next. */
@Component
class LapseUnrecommended implements ProcessStep {
    private static final Set<ApplicationStatus> UNRECOMMENDED = EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED);
    private static final int CHUNK = 50;

    private final ApplicationMapper rows;
    private final Rounds rounds;
    private final Applications applications;
    private final Processes processes;

    LapseUnrecommended(ApplicationMapper rows, Rounds rounds, Applications applications, Processes processes) {
        this.rows = rows;
        this.rounds = rounds;
        this.applications = applications;
        this.processes = processes;
    }

    @Override
    public String name() {
        return "lapse-unrecommended";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        rounds.hold(context.roundId());
        List<String> late = rows.inRound(context.roundId(), UNRECOMMENDED, null, CHUNK).stream().map(ApplicationRow::id).toList();
        applications.advance(late, UNRECOMMENDED, ApplicationStatus.LAPSED, "timeline.unrecommended");
        late.forEach(id -> processes.send("application-lapsed", id, Map.of()));
        return Map.of("more", late.size() == CHUNK);
    }
}
