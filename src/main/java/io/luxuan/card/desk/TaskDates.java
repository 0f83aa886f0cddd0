package io.luxuan.card.desk;

import io.luxuan.card.DeskWork;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.CalendarEvent;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** The dates of the signed-in expert's tasks, for a calendar program: never which applications. */
@UseCase
@ForExperts
class TaskDates {
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int MOST = 500;

    private final DeskMapper desk;
    private final List<DeskWork> others;
    private final Facts facts;
    private final MessageSource messages;

    TaskDates(DeskMapper desk, List<DeskWork> others, Facts facts, MessageSource messages) {
        this.desk = desk;
        this.others = others;
        this.facts = facts;
        this.messages = messages;
    }

    /** Cards of a round that are due at the same moment are one event. */
    public List<CalendarEvent> mine() {
        String me = Actors.require().id();
        Map<String, List<Assignment>> byRound = desk.open(me, EVER, "", MOST).stream()
                .collect(Collectors.groupingBy(Assignment::roundId, TreeMap::new, Collectors.toList()));
        List<CalendarEvent> events = new ArrayList<>();
        byRound.forEach((round, seats) -> seats.stream().collect(Collectors.groupingBy(Assignment::dueAt, TreeMap::new, Collectors.counting()))
                .forEach((due, cards) -> events.add(CalendarEvent.moment(round + "-cards-" + due, due,
                        text("card.calendar.due", facts.round(round).title(), cards), "/expert"))));
        others.stream().flatMap(work -> work.mine().stream()).forEach(line -> events.add(CalendarEvent.moment(line.path().replace('/', '-'),
                line.at(), text(line.titleKey()) + " " + text("stage.desk.line", line.roundTitle(), line.place()), line.path())));
        return events;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
