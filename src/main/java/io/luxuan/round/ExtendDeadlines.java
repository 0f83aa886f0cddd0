package io.luxuan.round;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.transaction.annotation.Transactional;

/** Puts published deadlines off. */
@UseCase
@ForManagers
class ExtendDeadlines implements TwoPersonAction {
    static final String NAME = "round.extend";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final RoundMapper mapper;
    private final Programmes programmes;
    private final Processes processes;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    ExtendDeadlines(RoundMapper mapper, Programmes programmes, Processes processes, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.programmes = programmes;
        this.processes = processes;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seen the deadlines that the person decided on */
    static Wish wish(String roundId, Deadlines seen, Deadlines next, String reason) {
        return NamedDeadlines.write(Wish.of(NAME, roundId, roundId, reason), seen, next);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code round.extend} with the fields that are wrong, {@code round.stale} when they moved meanwhile */
    @Override
    public Subject look(Wish wish) {
        Round round = round(wish.roundId());
        Deadlines seen = NamedDeadlines.seen(wish);
        Deadlines next = NamedDeadlines.next(wish);
        if (!Deadlines.of(round).equals(seen)) {
            throw new Refusal("round.stale");
        }
        check(round, seen, next, wish.reason());
        return Subject.of("/manager/rounds/" + round.id() + "/settings", "deadlines", round.title(),
                moved(seen.closesAt(), next.closesAt()), moved(seen.recommendBy(), next.recommendBy()),
                moved(seen.reviewBy(), next.reviewBy()));
    }

    private void check(Round round, Deadlines seen, Deadlines next, String reason) {
        FieldFaults faults = ExtensionCheck.faults(round, seen, next, reason, clock.now());
        if (next.reviewBy().isAfter(seen.reviewBy())) {
            Programme programme = programmes.pinned(round.programmeId(), round.programmeVersion());
            faults.note(ValidityRules.lastField(programme), ValidityRules.decidedUnderPolicy(programme, next.reviewBy().toLocalDate()));
        }
        faults.refuse("round.extend");
    }

    /** Each moment that moves has its entry in the audit trail; timers and due tasks follow. */
    @Override
    @Transactional
    public void run(Approved approved) {
        Round round = round(approved.roundId());
        Deadlines seen = NamedDeadlines.seen(approved.wish());
        Deadlines next = NamedDeadlines.next(approved.wish());
        String roundId = round.id();
        if (mapper.extend(roundId, round.stage(), seen, next) == 0) {
            throw new Refusal("round.stale");
        }
        record(roundId, "closes", seen.closesAt(), next.closesAt(), approved.reason());
        record(roundId, "recommend", seen.recommendBy(), next.recommendBy(), approved.reason());
        if (round.settings().panel() != null) {
            record(roundId, "review", seen.reviewBy(), next.reviewBy(), approved.reason());
        }
        processes.refreshTimers(roundId);
        tasks.due(roundId, "recommend", next.recommendBy());
        tasks.due(roundId, "score", next.reviewBy());
        tasks.due(roundId, "score-again", next.reviewBy());
    }

    private Round round(String id) {
        return mapper.withId(id).orElseThrow(() -> new NotFound("round", id)).round();
    }

    /** "2026-03-22 09:00", or with the moment that it becomes. */
    private static String moved(LocalDateTime before, LocalDateTime after) {
        return before.equals(after) ? SHOWN.format(before) : SHOWN.format(before) + " → " + SHOWN.format(after);
    }

    private void record(String roundId, String which, LocalDateTime before, LocalDateTime after, String reason) {
        if (!before.equals(after)) {
            audit.record(AuditEvent.of("round.extend." + which, "round", roundId).inRound(roundId)
                    .change(SHOWN.format(before), SHOWN.format(after)).because(reason.strip()));
        }
    }
}
