package io.luxuan.recognition.judging;

import io.luxuan.programme.Programme;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Where a panel scored, the pass mark decides: nobody is left out for want of a place. */
@UseCase
class JudgeByScore {

    private final JudgedMapper judged;
    private final Ranking ranking;
    private final Rounds rounds;
    private final MovableClock clock;

    JudgeByScore(JudgedMapper judged, Ranking ranking, Rounds rounds, MovableClock clock) {
        this.judged = judged;
        this.ranking = ranking;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** What awaits the meeting; where a standard was checked all is entered already. */
    @Transactional
    @ForSystem
    public void gather(String roundId) {
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(round);
        if (programme.panel() != null) {
            enter(roundId, programme.recognition().passMark());
        }
        rounds.enter(roundId, RoundStage.MEETING);
    }

    private void enter(String roundId, BigDecimal passMark) {
        Set<String> present = judged.inRound(roundId).stream().map(Judged::applicationId).collect(Collectors.toSet());
        List<Judged> rows = ranking.of(roundId).stream().filter(line -> !present.contains(line.applicationId()))
                .map(line -> Judged.scored(line.applicationId(), roundId, line.score(), meets(line, passMark), clock.now())).toList();
        Chunks.each(rows, judged::insertAll);
    }

    private static boolean meets(RankedApplication line, BigDecimal passMark) {
        return line.excluded() == null && line.score() != null && line.score().compareTo(passMark) >= 0;
    }
}
