package io.luxuan.application.call;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Timeline;
import io.luxuan.programme.Programme;
import io.luxuan.round.Ending;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.ManyAtOnce;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The round ends before its time: whatever has no result yet ends with it, its own process too, and its applicant reads
 * why. A chunk a run; {@code more} asks for the next.
 */
@Component
class EndApplications implements ProcessStep {
    /** What was granted for good is only waiting for its money. */
    private static final Set<ApplicationStatus> OPEN = Arrays.stream(ApplicationStatus.values())
            .filter(status -> !status.isFinal() && status != ApplicationStatus.GRANTED)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationStatus.class)));
    private static final int CHUNK = 50;

    private final ApplicationMapper applications;
    private final Timeline timeline;
    private final ManyAtOnce processes;
    private final Rounds rounds;
    private final Drawings drawings;

    EndApplications(ApplicationMapper applications, Timeline timeline, ManyAtOnce processes, Rounds rounds, Drawings drawings) {
        this.applications = applications;
        this.timeline = timeline;
        this.processes = processes;
        this.rounds = rounds;
        this.drawings = drawings;
    }

    @Override
    public String name() {
        return "end-applications";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        Ending ending = rounds.get(context.roundId()).ending();
        List<String> open = ids(applications.inRound(context.roundId(), OPEN, null, CHUNK));
        List<ApplicationRow> before = open.isEmpty() ? List.of() : applications.lockAll(open, OPEN);
        if (!before.isEmpty()) {
            applications.move(ids(before), OPEN, ApplicationStatus.ENDED);
            timeline.moved(before, ApplicationStatus.ENDED, "application.end", "timeline.round-" + ending.outcome(), ending.reason());
            processes.remove(process(context.roundId()), ids(before), ending.reason());
        }
        return Map.of("more", open.size() == CHUNK);
    }

    private String process(String roundId) {
        Programme programme = rounds.programmeOf(roundId);
        return drawings.of(programme.process()).map(drawing -> drawing.applicationOf(programme.panel() != null)).orElse("application-review");
    }

    private static List<String> ids(List<ApplicationRow> rows) {
        return rows.stream().map(ApplicationRow::id).toList();
    }
}
