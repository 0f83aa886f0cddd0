package io.luxuan.support;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.round.RoundSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Windows of recognition for rounds in which it does not matter when something was recognised. */
public final class OpenDays {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private OpenDays() {}

    /** The programme's defaults with a window that leaves nothing out. */
    public static RoundSettings wide(Programme programme) {
        RoundSettings given = RoundSettings.of(programme);
        Map<String, BigDecimal> set = new HashMap<>(given.numbers());
        List<OpenNumber> days = programme.numbers().stream().filter(OpenNumber::isDay).toList();
        days.forEach(day -> set.put(day.key(), OpenNumber.ofDay(day.equals(days.get(0)) ? FIRST : LAST)));
        return given.with(set);
    }
}
