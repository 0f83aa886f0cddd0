package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.round.NumberRules;
import io.luxuan.round.Round;
import io.luxuan.round.RoundForm;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of a new round begins with: the programme's defaults, or an earlier round of it. */
@UseCase
@ForManagers
class ProposeRound {
    private static final int MOST_EARLIER = 5;
    private static final List<String> DATES = List.of("opensAt", "closesAt", "recommendBy", "reviewBy");

    /** 全国年节及纪念日放假办法（2024年修订）第二条: those that keep to the same day; the others follow the moon. */
    private static final Set<MonthDay> EVERY_YEAR = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 2),
            MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final Rounds rounds;
    private final Programmes programmes;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    ProposeRound(Rounds rounds, Programmes programmes, WorkingDays workingDays, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The last rounds of the programme, the newest first. */
    public List<Round> earlier(Programme programme) {
        return rounds.ofProgramme(programme.id()).stream().limit(MOST_EARLIER).toList();
    }

    /** The last round of each programme that had one this year or last, by programme: what most new rounds are made like. */
    @ForStaff
    public Map<String, Round> latest() {
        int year = clock.now().getYear();
        return Stream.of(year, year - 1).flatMap(each -> rounds.ofYear(each).stream())
                .collect(Collectors.toMap(Round::programmeId, Function.identity(), (newer, older) -> newer));
    }

    public RoundForm fresh(Programme programme) {
        return offHolidays(RoundForm.defaults(programme, clock.now()));
    }

    /**
     * Its settings; its dates in the first year in which the call would still open. One that was ended early is held again: from the
     * next days on, in the same time. A list of challenges is each year's own.
     */
    public RoundForm like(Programme programme, String earlierId) {
        Round earlier = rounds.get(earlierId);
        if (!earlier.programmeId().equals(programme.id())) {
            throw new NotFound("round", earlierId);
        }
        boolean again = earlier.ending() != null;
        int years = again ? 0 : yearsUntilOpen(earlier);
        long days = again ? daysUntilTomorrow(earlier) : 0;
        Map<String, String> all = RoundForm.of(earlier, programmes.pinned(earlier.programmeId(), earlier.programmeVersion())).fields();
        int year = again ? earlier.opensAt().plusDays(days).getYear() : earlier.year() + years;
        all.put("year", String.valueOf(year));
        all.put("title", earlier.title().replace(String.valueOf(earlier.year()), String.valueOf(year)));
        all.put("challenges", "");
        programme.numbers().stream().filter(OpenNumber::isDay).map(NumberRules::fieldOf).forEach(day -> all.computeIfPresent(day,
                (field, typed) -> LocalDate.parse(typed).plusYears(years).toString()));
        for (String date : DATES) {
            all.put(date, LocalDateTime.parse(all.get(date)).plusYears(years).plusDays(days).toString());
        }
        return offHolidays(RoundForm.read(RoundForm.defaults(programme, clock.now()).id(), programme.id(), all));
    }

    private int yearsUntilOpen(Round earlier) {
        int years = 1;
        while (earlier.opensAt().plusYears(years).isBefore(clock.now())) {
            years++;
        }
        return years;
    }

    /** 0 for one that was to open later still. */
    private long daysUntilTomorrow(Round earlier) {
        return Math.max(0, ChronoUnit.DAYS.between(earlier.opensAt().toLocalDate(), clock.now().toLocalDate().plusDays(1)));
    }

    private RoundForm offHolidays(RoundForm form) {
        Map<String, String> all = form.fields();
        for (String date : DATES) {
            all.put(date, nextWorking(LocalDateTime.parse(all.get(date))).toString());
        }
        return RoundForm.read(form.id(), form.programmeId(), all);
    }

    private LocalDateTime nextWorking(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(moment.toLocalTime());
    }

    /** A proposal needs no calendar that the State Council has not published yet: some days are holidays of every year. */
    private boolean works(LocalDate day) {
        try {
            return workingDays.isWorkingDay(day);
        } catch (Refusal unknownYear) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !EVERY_YEAR.contains(MonthDay.from(day));
        }
    }
}
