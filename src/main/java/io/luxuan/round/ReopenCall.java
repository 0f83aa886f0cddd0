package io.luxuan.round;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.round.history.Behind;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Opens the call of a round again that has nothing to review. */
@UseCase
@ForManagers
public class ReopenCall implements TwoPersonAction {
    static final String NAME = "round.reopen";
    static final String TASK = "nothing-to-review";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final RoundMapper mapper;
    private final ChangeRound rounds;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    ReopenCall(RoundMapper mapper, ChangeRound rounds, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.rounds = rounds;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param seen   the deadlines that the person decided on
     * @param reason 10 to 500 characters; public
     */
    public static Wish wish(String roundId, Deadlines seen, Deadlines next, String reason) {
        return NamedDeadlines.write(Wish.of(NAME, roundId, roundId, reason), seen, next);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code round.reopen} with the fields that are wrong, {@code round.stale} when the round does not wait for it */
    @Override
    public Subject look(Wish wish) {
        task(wish.roundId());
        Round round = round(wish.roundId());
        Deadlines next = NamedDeadlines.next(wish);
        boolean reviewed = round.settings().panel() != null;
        EndingRules.faults(next, reviewed, wish.reason(), clock.now()).refuse("round.reopen");
        Subject subject = Subject.of("/manager/rounds/" + round.id() + "/ending", "round", round.title())
                .line("reopen.closes", SHOWN.format(next.closesAt())).line("reopen.recommend", shown(next.recommendBy()));
        return reviewed ? subject.line("reopen.review", shown(next.reviewBy())) : subject;
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        String roundId = approved.roundId();
        WorkItem task = task(roundId);
        Round round = rounds.hold(roundId);
        if (round.stage() != RoundStage.FORMALITY) {
            throw new Refusal("round.stale");
        }
        Deadlines next = NamedDeadlines.next(approved.wish());
        rounds.to(round, round.in(RoundStage.CALL).at(new Deadlines(next.closesAt(), next.recommendBy(), next.reviewBy())), Behind.two(approved));
        audit.record(AuditEvent.of("round.reopen", "round", roundId).inRound(roundId)
                .change(RoundStage.FORMALITY, RoundStage.CALL).because(approved.reason()));
        tasks.complete(task.taskId(), Map.of("why", approved.reason()), approved.askedBy());
    }

    private static String shown(LocalDateTime moment) {
        return moment == null ? "—" : SHOWN.format(moment);
    }

    private WorkItem task(String roundId) {
        return tasks.open(TASK, roundId, null).orElseThrow(() -> new Refusal("round.stale"));
    }

    private Round round(String id) {
        return mapper.withId(id).orElseThrow(() -> new NotFound("round", id)).round();
    }
}
