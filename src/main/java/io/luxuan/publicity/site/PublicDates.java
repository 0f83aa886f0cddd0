package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.CallOf;
import io.luxuan.publicity.notice.ListEnd;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.CalendarEvent;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Kept;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/** What the public writes into its calendars: when published calls open and close, and the last days of publicity. */
@UseCase
@ForEveryone
class PublicDates {
    private static final int MOST_LISTS = 1_000;

    private final Rounds rounds;
    private final NoticeMapper notices;
    private final Texts texts;
    private final MovableClock clock;
    private final Kept<List<CalendarEvent>> all;

    PublicDates(Rounds rounds, NoticeMapper notices, Texts texts, MovableClock clock, @Value("${luxuan.kept:3s}") Duration age) {
        this.rounds = rounds;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
        this.all = new Kept<>(age, this::read);
    }

    /** Of a year back and two ahead, in order. */
    public List<CalendarEvent> all() {
        return all.get();
    }

    private List<CalendarEvent> read() {
        LocalDateTime now = clock.now();
        LocalDateTime from = now.minusYears(1);
        List<Round> open = rounds.between(from, now.plusYears(2));
        Map<String, String> calls = Chunks.all(open.stream().map(Round::id).toList(), notices::calls).stream()
                .collect(Collectors.toMap(CallOf::roundId, CallOf::id, (former, latest) -> latest));
        return Stream.concat(open.stream().filter(round -> calls.containsKey(round.id())).flatMap(round -> ofCall(round, calls.get(round.id()))),
                        notices.ends(from, MOST_LISTS).stream().filter(list -> !list.wasCutShort()).map(this::lastDay))
                .sorted(Comparator.comparing(CalendarEvent::at).thenComparing(CalendarEvent::id)).toList();
    }

    private Stream<CalendarEvent> ofCall(Round round, String noticeId) {
        return Stream.of(event(round, "OPENS", round.opensAt(), noticeId), event(round, "CLOSES", round.closesAt(), noticeId))
                .filter(event -> round.comesTo(event.at()));
    }

    private CalendarEvent event(Round round, String kind, LocalDateTime at, String noticeId) {
        return CalendarEvent.moment(round.id() + "-call-" + kind, at, round.title() + " " + texts.of("round-date." + kind), "/notices/" + noticeId);
    }

    private CalendarEvent lastDay(ListEnd list) {
        return CalendarEvent.day(list.id() + "-last-day", list.endsAt(), list.title() + " " + texts.of("calls.last-day"), "/publicity/" + list.id());
    }
}
