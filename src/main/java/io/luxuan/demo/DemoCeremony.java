package io.luxuan.demo;

import io.luxuan.draw.SourceForm;
import io.luxuan.panel.ceremony.CommitDraw;
import io.luxuan.panel.ceremony.ConfirmPanels;
import io.luxuan.panel.ceremony.DrawPanels;
import io.luxuan.panel.ceremony.EnterDrawValues;
import io.luxuan.shared.actor.Actors;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A draw in public: commitment, the values of that evening entered by two people the next day, panels. */
@Component
class DemoCeremony {
    private static final Map<Integer, String> VALUES = Map.of(1, "03 08 12 19 25 31 07", 2, "3912.50");

    private final CommitDraw commit;
    private final EnterDrawValues values;
    private final DrawPanels draw;
    private final ConfirmPanels confirm;
    private final DemoPeople people;
    private final DemoTime time;

    DemoCeremony(CommitDraw commit, EnterDrawValues values, DrawPanels draw, ConfirmPanels confirm, DemoPeople people,
            DemoTime time) {
        this.commit = commit;
        this.values = values;
        this.draw = draw;
        this.confirm = confirm;
        this.people = people;
        this.time = time;
    }

    /** Ends at ten o'clock of the day that many days ago; the commitment is made the day before. */
    void play(String roundId, int daysAgo) {
        time.moveTo(daysAgo + 1, 9);
        LocalDateTime close = time.at(daysAgo + 1, 16);
        LocalDateTime lottery = time.at(daysAgo + 1, 22);
        Actors.run(people.manager(), () -> commit.commit(roundId, List.of(
                new SourceForm("双色球", lottery.toLocalDate() + " 开奖", lottery.toString(), "NUMBERS", "开奖号码：先红球由小到大，后蓝球（演示数值）"),
                new SourceForm("上证综合指数", close.toLocalDate() + " 收盘", close.toString(), "NUMBER", "收盘点位，保留两位小数（演示数值）"))));
        time.moveTo(daysAgo, 10);
        Actors.run(people.manager(), () -> values.enter(roundId, VALUES));
        Actors.run(people.secondManager(), () -> values.enter(roundId, VALUES));
        Actors.run(people.manager(), () -> {
            draw.draw(roundId);
            confirm.confirm(roundId);
        });
    }
}
