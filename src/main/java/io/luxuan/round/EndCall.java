package io.luxuan.round;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.programme.Programmes;
import io.luxuan.round.history.Behind;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a call before its published deadline, for a round whose applications all come from a file: by two managers, as any
 * published date is moved.
 */
@UseCase
@ForManagers
public class EndCall implements TwoPersonAction {
    static final String NAME = "round.end-call";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final RoundMapper mapper;
    private final ChangeRound rounds;
    private final Programmes programmes;
    private final FileEntering file;
    private final Applying applying;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    EndCall(RoundMapper mapper, ChangeRound rounds, Programmes programmes, FileEntering file, Applying applying, Processes processes,
            AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.rounds = rounds;
        this.programmes = programmes;
        this.file = file;
        this.applying = applying;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    public static Wish wish(String roundId, String reason) {
        return Wish.of(NAME, roundId, roundId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code round.call-over}, {@code round.end-call-people}, {@code round.end-call-entering} */
    @Override
    public Subject look(Wish wish) {
        Round round = mapper.withId(wish.roundId()).orElseThrow(() -> new NotFound("round", wish.roundId())).round();
        mayEnd(round).require();
        return Subject.of("/manager/rounds/" + round.id() + "/import", "round", round.title())
                .line("end-call", SHOWN.format(round.closesAt())).line("deadlines.correction");
    }

    private Verdict mayEnd(Round round) {
        if (round.stage() != RoundStage.CALL || !round.closesAt().isAfter(clock.now())) {
            return Verdict.refused("round.call-over");
        }
        boolean files = programmes.pinned(round.programmeId(), round.programmeVersion()).imports() != null;
        if (!files || applying.isUnfinished(round.id())) {
            return Verdict.refused("round.end-call-people");
        }
        return file.isEntering(round.id()) ? Verdict.refused("round.end-call-entering") : Verdict.ALLOWED;
    }

    /** Submission and recommendation end now; the process notices by itself. */
    @Override
    @Transactional
    public void run(Approved approved) {
        Round round = rounds.hold(approved.roundId());
        mayEnd(round).require();
        LocalDateTime now = clock.now().withNano(0);
        rounds.to(round, round.at(new Deadlines(now, now, round.reviewBy())), Behind.two(approved));
        audit.record(AuditEvent.of("round.end-call", "round", round.id()).inRound(round.id())
                .change(round.closesAt(), now).because(approved.reason()));
        processes.refreshTimers(round.id());
    }
}
