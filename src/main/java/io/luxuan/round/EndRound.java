package io.luxuan.round;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.round.history.Behind;
import io.luxuan.round.history.RoundHistory;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round before its time, from any stage. What follows is drawn in {@code early-end.bpmn}. */
@UseCase
@ForManagers
public class EndRound implements TwoPersonAction {
    static final String NAME = "round.end-early";
    private static final String OUTCOME = "outcome";
    private static final String PROJECTS = "projects";

    private final RoundMapper mapper;
    private final RunningProjects running;
    private final Processes processes;
    private final AuditTrail audit;
    private final RoundHistory history;
    private final RoundWords words;
    private final MovableClock clock;

    EndRound(RoundMapper mapper, RunningProjects running, Processes processes, AuditTrail audit, RoundHistory history, RoundWords words,
            MovableClock clock) {
        this.mapper = mapper;
        this.running = running;
        this.processes = processes;
        this.audit = audit;
        this.history = history;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param outcome  null while none was chosen
     * @param reason   10 to 500 characters; public
     * @param projects ids of projects to be stopped with it; all others go on
     */
    public static Wish wish(String roundId, Outcome outcome, String reason, List<String> projects) {
        return Wish.of(NAME, roundId, roundId, reason).with(OUTCOME, outcome == null ? "" : outcome.name())
                .with(PROJECTS, String.join(",", projects));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code round.end} with the fields that are wrong, {@code round.closed} for a round that has ended */
    @Override
    public Subject look(Wish wish) {
        Round round = round(wish.roundId());
        EndingRules.notClosed(round.stage()).require();
        List<String> stopped = projects(wish);
        EndingRules.faults(outcome(wish), wish.reason(), stopped).refuse("round.end");
        Subject subject = Subject.of("/manager/rounds/" + round.id() + "/ending", "round", round.title())
                .line("end." + outcome(wish)).seen(round.stage().name());
        for (RunningProjects.Line project : running.inRound(round.id())) {
            if (stopped.contains(project.id())) {
                subject = subject.line("end.project", project.number(), project.title(), project.organisation());
            }
        }
        return subject;
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Round round = round(approved.roundId());
        Outcome outcome = outcome(approved.wish());
        String why = approved.reason();
        if (mapper.end(round.id(), new Ending(outcome, round.stage(), why, clock.now(), Actors.require().id())) == 0) {
            throw new Refusal("round.stale");
        }
        audit.record(AuditEvent.of("round.end-early", "round", round.id()).inRound(round.id()).change(round.stage(), outcome).because(why));
        history.keep(round.id(), "ending", words.endingLabel(), words.stage(round.stage()), words.outcome(outcome), Behind.two(approved));
        interrupt(round.id(), why, Map.of("stopped", approved.wish().details().get(PROJECTS)));
    }

    /** A round that runs by a former drawing has no such way out: its process makes room for the ending. */
    private void interrupt(String roundId, String why, Map<String, Object> stopped) {
        if (!processes.send("round-ended", roundId, stopped)) {
            processes.remove(roundId, why);
            processes.start("early-end", roundId, roundId, stopped);
        }
    }

    private static Outcome outcome(Wish wish) {
        String text = wish.details().get(OUTCOME);
        return text.isEmpty() ? null : Outcome.valueOf(text);
    }

    private static List<String> projects(Wish wish) {
        String text = wish.details().get(PROJECTS);
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    private Round round(String id) {
        return mapper.withId(id).orElseThrow(() -> new NotFound("round", id)).round();
    }
}
