package io.luxuan.intake;

import io.luxuan.decision.Decisions;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Scoring;
import io.luxuan.record.PublishedRecords;
import io.luxuan.record.RecordStage;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.statistics.StatementCounter;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Lazy;

/** Opens a round of a programme that takes files, moves the clock over its deadlines and plays a file through it to the decision. */
@Lazy // a server never replays
@UseCase
@ForSystem
class ReplayRound {
    private static final String TIE_REASON = "按申请编号先后顺序取";
    private static final int MOST_WAITS = 50;

    private final Rounds rounds;
    private final Programmes programmes;
    private final RoundPlayer player;
    private final Processes processes;
    private final Decisions decisions;
    private final ReplayReport report;
    private final PublishedRecords records;
    private final MovableClock clock;

    ReplayRound(Rounds rounds, Programmes programmes, RoundPlayer player, Processes processes, Decisions decisions,
            ReplayReport report, PublishedRecords records, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.player = player;
        this.processes = processes;
        this.decisions = decisions;
        this.report = report;
        this.records = records;
        this.clock = clock;
    }

    public ReplayResult play(RoundFile file, int quota, int workers, boolean statistics) {
        long started = System.nanoTime();
        long before = StatementCounter.count();
        String roundId = open(quota, file);
        processes.runDueWork();
        playPhases(new Intake(roundId, file, workers));
        decisions.decide(roundId, decisions.tied(roundId), TIE_REASON);
        double seconds = (System.nanoTime() - started) / 1e9;
        Long statements = statistics ? StatementCounter.count() - before : null;
        return new ReplayResult(report.lines(roundId, file), seconds, statements,
                records.file(roundId, RecordStage.DECISION.name()));
    }

    private String open(int quota, RoundFile file) {
        Programme programme = programmes.current().stream().filter(it -> it.imports() != null).findFirst().orElseThrow();
        LocalDateTime now = clock.now();
        // panels are odd by rule; the seats follow the file
        PanelRule panel = new PanelRule(file.mostRatings() | 1, 1, programme.panel().maximumLoad());
        RoundSettings settings = new RoundSettings(
                new Quota(Quota.QuotaType.AT_LEAST, quota, null, quota, 0), null, panel,
                new Scoring(Scoring.Aggregation.PLAIN_MEAN, programme.scoring().tieBreaks()), programme.publicity(), true);
        return rounds.open(new OpenRound(programme.id(), "文件重放", now.getYear(),
                now, now.plusDays(10), now.plusDays(20), now.plusDays(40), settings));
    }

    private void playPhases(Intake intake) {
        Progress progress = new TerminalProgress(System.err);
        Phase phase = Phase.ORGANISATIONS;
        for (int waits = 0; waits < MOST_WAITS; waits++) {
            phase = player.play(intake, phase, progress);
            if (phase == Phase.FINISHED) {
                return;
            }
            passDeadlines(rounds.get(intake.roundId()), phase);
            processes.runDueWork();
        }
        throw new IllegalStateException("the round does not move on from " + phase);
    }

    private void passDeadlines(Round round, Phase phase) {
        if (phase == Phase.CLOSING) {
            moveOver(round.closesAt());
        }
        if (phase == Phase.PANELS) {
            moveOver(round.recommendBy());
        }
    }

    private void moveOver(LocalDateTime deadline) {
        if (!clock.now().isAfter(deadline)) {
            clock.moveTo(deadline.plusSeconds(1));
        }
    }
}
