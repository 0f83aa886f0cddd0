package io.luxuan.record;

import io.luxuan.calendar.CalendarYear;
import io.luxuan.calendar.WorkingDayCount;
import io.luxuan.programme.PublicityRule;
import io.luxuan.record.PublicitySection.ListSection;
import io.luxuan.shared.verify.Difference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each list was in publicity for its working days, by the calendars in the record, to the last second of the last one. */
final class DatesCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        Map<Integer, CalendarYear> years = record.publicity().calendars().stream()
                .map(PublicitySection.CalendarSection::calendar).collect(Collectors.toMap(CalendarYear::year, Function.identity()));
        WorkingDayCount count = new WorkingDayCount(year -> Optional.ofNullable(years.get(year)));
        List<ListSection> lists = record.publicity().lists();
        return IntStream.range(0, lists.size()).boxed()
                .map(at -> list(file, at, expected(lists.get(at), at, count, record.settings().publicity())))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> list(RecordFile file, int at, ListSection expected) {
        return Check.compare(RecordFault.DATES, file, "/publicity/lists/" + at, expected);
    }

    private static ListSection expected(ListSection list, int at, WorkingDayCount count, PublicityRule rule) {
        LocalDate lastDay = count.lastDay(list.publishedAt().toLocalDate(), rule.workingDays(), rule.firstDayCounts());
        return new ListSection(at + 1, list.publishedAt(), lastDay, lastDay.atTime(23, 59, 59), list.entries());
    }
}
