package io.luxuan.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Two sources that everybody can look up: the next lottery draw and the close of the next trading day. */
public final class ProposedSources {
    private static final Set<DayOfWeek> LOTTERY = Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);

    private ProposedSources() {}

    public static List<SourceForm> after(LocalDateTime now) {
        LocalDate lottery = next(now.toLocalDate(), true);
        LocalDate trading = next(now.toLocalDate(), false);
        return List.of(
                new SourceForm("双色球", lottery + " 开奖", lottery.atTime(22, 0).toString(), ValueKind.NUMBERS.name(),
                        "中国福利彩票官网公布的开奖号码：先红球由小到大，后蓝球"),
                new SourceForm("上证综合指数", trading + " 收盘", trading.atTime(16, 0).toString(), ValueKind.NUMBER.name(),
                        "上海证券交易所官网公布的收盘点位，保留两位小数"));
    }

    private static LocalDate next(LocalDate today, boolean lottery) {
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(day -> lottery ? LOTTERY.contains(day.getDayOfWeek()) : !SourceForm.isWeekend(day))
                .findFirst().orElseThrow();
    }
}
