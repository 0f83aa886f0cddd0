package io.luxuan.round.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.Applying;
import io.luxuan.round.Deadlines;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.WorkingDays;
import io.luxuan.support.CaseTable;
import io.luxuan.support.ServiceTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code cases/date-changes.md}. */
@ServiceTest
class MoveCasesTest {
    @Autowired Rounds rounds;
    @Autowired Programmes programmes;
    @Autowired WorkingDays workingDays;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @TestFactory
    Stream<DynamicTest> two_managers_move_a_date() {
        return CaseTable.read("date-changes.md").cases().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("case"), () -> assertThat(answer(row)).isEqualTo(row.get("answer"))));
    }

    private String answer(Map<String, String> row) {
        clock.moveTo(LocalDate.parse(row.get("today")).atTime(12, 0));
        Round round = round(RoundStage.valueOf(row.get("stage")));
        MoveCheck check = new MoveCheck(rounds, begun(row.get("begun").equals("yes")), workingDays, clock);
        Map<String, String> faults = check.faults(round, moved(round, row.get("date"), row.get("becomes")), "系统维护，须调整时间").keys();
        return faults.isEmpty() ? "yes" : faults.entrySet().stream().findFirst()
                .map(one -> one.getKey() + " " + one.getValue().replace("rule.round.", "")).orElseThrow();
    }

    private Round round(RoundStage stage) {
        Programme programme = programmes.current().stream().filter(one -> one.id().equals("P1")).findFirst().orElseThrow();
        return new Round("moved", "P1", programme.version(), "2026年度基础研究", 2026, stage, at("2026-03-02", 9), at("2026-03-31", 17),
                at("2026-04-10", 17), at("2026-05-11", 17), RoundSettings.of(programme), null, null);
    }

    private static Deadlines moved(Round round, String date, String day) {
        return new Deadlines(date.equals("opensAt") ? at(day, 9) : round.opensAt(), date.equals("closesAt") ? at(day, 17) : round.closesAt(),
                date.equals("recommendBy") ? at(day, 17) : round.recommendBy(), date.equals("reviewBy") ? at(day, 17) : round.reviewBy());
    }

    private static LocalDateTime at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0);
    }

    private static Applying begun(boolean begun) {
        return new Applying() {
            @Override
            public boolean hasBegun(String roundId) {
                return begun;
            }

            @Override
            public boolean isUnfinished(String roundId) {
                return begun;
            }
        };
    }
}
