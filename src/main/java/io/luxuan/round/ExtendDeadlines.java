package io.luxuan.round;

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

@UseCase
class ExtendDeadlines {
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

    /**
     * Puts deadlines off, each with an entry in the audit trail; timers and due tasks follow.
     *
     * @param seen the deadlines that the person decided on
     * @throws Refusal {@code round.extend} with the fields that are wrong, {@code round.stale} when they moved meanwhile
     */
    @Transactional
    @ForManagers
    public void extend(String roundId, Deadlines seen, Deadlines next, String reason) {
        Round round = mapper.withId(roundId).orElseThrow(() -> new NotFound("round", roundId)).round();
        if (!Deadlines.of(round).equals(seen)) {
            throw new Refusal("round.stale");
        }
        FieldFaults faults = ExtensionCheck.faults(round, seen, next, reason, clock.now());
        if (next.reviewBy().isAfter(seen.reviewBy())) {
            Programme programme = programmes.pinned(round.programmeId(), round.programmeVersion());
            faults.note(ValidityRules.lastField(programme), ValidityRules.decidedUnderPolicy(programme, next.reviewBy().toLocalDate()));
        }
        faults.refuse("round.extend");
        if (mapper.extend(roundId, round.stage(), seen, next) == 0) {
            throw new Refusal("round.stale");
        }
        record(roundId, "closes", seen.closesAt(), next.closesAt(), reason);
        record(roundId, "recommend", seen.recommendBy(), next.recommendBy(), reason);
        if (round.settings().panel() != null) {
            record(roundId, "review", seen.reviewBy(), next.reviewBy(), reason);
        }
        processes.refreshTimers(roundId);
        tasks.due(roundId, "recommend", next.recommendBy());
        tasks.due(roundId, "score", next.reviewBy());
        tasks.due(roundId, "score-again", next.reviewBy());
    }

    private void record(String roundId, String which, LocalDateTime before, LocalDateTime after, String reason) {
        if (!before.equals(after)) {
            audit.record(AuditEvent.of("round.extend." + which, "round", roundId).inRound(roundId)
                    .change(SHOWN.format(before), SHOWN.format(after)).because(reason.strip()));
        }
    }
}
