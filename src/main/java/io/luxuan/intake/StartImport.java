package io.luxuan.intake;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.round.EndCall;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sound file for a round; its rows are entered in the background. */
@UseCase
@ForManagers
class StartImport {
    private static final String END_REASON = "从文件导入的轮次，申报已全部录入，提前截止申报";

    private final ImportJobMapper jobs;
    private final AskSecondPerson ask;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    StartImport(ImportJobMapper jobs, AskSecondPerson ask, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.jobs = jobs;
        this.ask = ask;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param closeCall asks another manager to end the call once all is entered
     * @return the file with its problems; only if it has none the import has been started
     * @throws Refusal {@code import.*} when the round does not take files or takes one already
     */
    @Transactional
    public RoundFile start(String roundId, String fileName, byte[] bytes, boolean closeCall) {
        Round round = rounds.get(roundId);
        ImportRules.mayImport(round, rounds.programmeOf(round), Arrival.moment(clock)).require();
        RoundFile file = RoundFileParser.parse(bytes);
        if (file.isSound()) {
            if (closeCall) {
                ask.ask(EndCall.wish(roundId, END_REASON)); // first: while rows are entered nobody may confirm it
            }
            insert(roundId, fileName, bytes, file.rows().size(), closeCall);
        }
        return file;
    }

    private void insert(String roundId, String fileName, byte[] bytes, int rows, boolean closeCall) {
        LocalDateTime now = clock.now();
        String name = fileName == null || fileName.isBlank() ? "-" : Wording.last(200, fileName);
        ImportJob job = new ImportJob(Ids.next(), roundId, name, rows, closeCall, Phase.ORGANISATIONS, 0, 0, null,
                Actors.require().name(), now, now);
        try {
            jobs.insert(job, new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
        } catch (DuplicateKeyException running) {
            throw new Refusal("import.running");
        }
        audit.record(AuditEvent.of("intake.start", "round", roundId).inRound(roundId)
                .because(name + "，" + rows + " 项" + (closeCall ? "，申请录入后截止申报" : "")));
    }
}
