package io.luxuan.recognition.meeting;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import io.luxuan.publicity.ListedEntry;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.recognition.judging.JudgedMapper;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the meeting confirmed, as a list in publicity. There are no places, so nobody moves up. */
@Component
class RecognitionList implements ListSource {
    private final JudgedMapper judged;
    private final Rounds rounds;

    RecognitionList(JudgedMapper judged, Rounds rounds) {
        this.judged = judged;
        this.rounds = rounds;
    }

    @Override
    public boolean has(ListKey list) {
        return list.isOfRound() && rounds.programmeOf(list.roundId()).recognition() != null;
    }

    @Override
    public List<ListedEntry> entries(ListKey list) {
        return judged.inRound(list.roundId()).stream().filter(one -> Boolean.TRUE.equals(one.recognised()))
                .map(one -> new ListedEntry(one.applicationId(), shown(one), null)).toList();
    }

    private static BigDecimal shown(Judged one) {
        return one.amount() == null || one.amount().signum() == 0 ? null : one.amount();
    }

    @Override
    public String title(ListKey list) {
        return rounds.get(list.roundId()).title();
    }

    @Override
    public String texts() {
        return "notice.recognition";
    }

    @Override
    public ApplicationStatus listed() {
        return ApplicationStatus.NOMINATED;
    }

    @Override
    public ApplicationStatus settled() {
        return ApplicationStatus.RECOGNISED;
    }

    @Override
    public void published(ListKey list) {
        rounds.enter(list.roundId(), RoundStage.PUBLICITY);
    }
}
