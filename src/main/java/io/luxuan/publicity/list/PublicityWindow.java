package io.luxuan.publicity.list;

import io.luxuan.decision.DecisionCondition;
import io.luxuan.programme.PublicityRule;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a list published now would come out of publicity. A meeting may not confirm what no calendar could date. */
@Component
class PublicityWindow implements DecisionCondition {
    private final Rounds rounds;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    PublicityWindow(Rounds rounds, WorkingDays workingDays, MovableClock clock) {
        this.rounds = rounds;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate lastDay(String roundId) {
        PublicityRule rule = rounds.get(roundId).settings().publicity();
        return workingDays.lastDay(clock.now().toLocalDate(), rule.workingDays(), rule.firstDayCounts());
    }

    @Override
    public void require(String roundId) {
        lastDay(roundId);
    }
}
