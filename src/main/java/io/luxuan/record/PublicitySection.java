package io.luxuan.record;

import io.luxuan.calendar.CalendarDay;
import io.luxuan.calendar.CalendarYear;
import io.luxuan.calendar.Calendars;
import io.luxuan.calendar.Calendars.Counted;
import io.luxuan.publicity.PublicityRecords;
import io.luxuan.publicity.PublicityRecords.PublishedEntry;
import io.luxuan.publicity.PublicityRecords.PublishedList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was published and when.
 *
 * @param calendars the years that the dates were counted in, as they were when the lists were published
 * @param lists     by wave: the proposed list, then each supplementary one
 * @param finalAt   when the final list was issued; null before
 */
record PublicitySection(List<CalendarSection> calendars, List<ListSection> lists, LocalDateTime finalAt) {

    /** @param days those that the State Council's notice names; all others are working days from Monday to Friday */
    record CalendarSection(int year, String document, List<DaySection> days) {
        static CalendarSection of(CalendarYear year) {
            return new CalendarSection(year.year(), year.document(), year.named().values().stream()
                    .sorted(Comparator.comparing(CalendarDay::dayOn))
                    .map(day -> new DaySection(day.dayOn(), day.works(), day.name())).toList());
        }

        CalendarYear calendar() {
            return CalendarYear.of(year, document, days.stream()
                    .map(day -> new CalendarDay(day.day(), day.works(), day.name())).toList());
        }
    }

    record DaySection(LocalDate day, boolean works, String name) {}

    /** @param endsAt last second in which an objection is in time */
    record ListSection(
            int wave, LocalDateTime publishedAt, LocalDate lastDay, LocalDateTime endsAt, List<EntrySection> entries) {}

    /** @param amount in 万元; @param state of the entry at the sealing: LISTED, HELD, REMOVED or AWARDED */
    record EntrySection(
            int seat, String number, String title, String organisation, BigDecimal amount, String state,
            String removedReason) {

        static EntrySection of(PublishedEntry entry) {
            return new EntrySection(entry.seat(), entry.number(), entry.title(), entry.organisation(), entry.amount(),
                    entry.state(), entry.removedReason());
        }
    }

    static PublicitySection of(String roundId, PublicityRecords records, Calendars calendars) {
        List<PublishedList> lists = records.lists(roundId);
        List<PublishedEntry> entries = records.entries(roundId);
        List<Counted> windows = lists.stream().map(list -> new Counted(list.publishedAt(), list.lastDay())).toList();
        return new PublicitySection(calendars.countedBy(windows).stream().map(CalendarSection::of).toList(),
                lists.stream().map(list -> section(list, entries)).toList(), records.finalListAt(roundId));
    }

    /** Numbers of those that stand on the final list, in the order of their seats. */
    List<String> awarded() {
        return entries().filter(entry -> entry.state().equals("AWARDED")).map(EntrySection::number).toList();
    }

    Set<String> removed() {
        return entries().filter(entry -> entry.state().equals("REMOVED")).map(EntrySection::number)
                .collect(Collectors.toSet());
    }

    /** Null where none is stated, and for what was never published. */
    BigDecimal amountOf(String number) {
        return entries().filter(entry -> entry.number().equals(number)).map(EntrySection::amount)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Stream<EntrySection> entries() {
        return lists.stream().flatMap(list -> list.entries().stream());
    }

    private static ListSection section(PublishedList list, List<PublishedEntry> entries) {
        return new ListSection(list.wave(), list.publishedAt(), list.lastDay(), list.endsAt(), entries.stream()
                .filter(entry -> entry.wave() == list.wave()).map(EntrySection::of).toList());
    }
}
