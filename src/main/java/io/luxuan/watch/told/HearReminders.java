package io.luxuan.watch.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Chunks;
import io.luxuan.workflow.GivenReminders;
import io.luxuan.workflow.Reminder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reminders are told as well: their rows are read for it. */
@Component
class HearReminders implements Hearing {
    private final GivenReminders reminders;

    HearReminders(GivenReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Set<ToldKind> kinds() {
        return Set.of(ToldKind.REMINDED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, Reminder> found = Chunks.all(facts.stream().map(Fact::subjectId).toList(), reminders::of).stream()
                .collect(Collectors.toMap(Reminder::id, Function.identity()));
        facts.stream().filter(fact -> found.containsKey(fact.subjectId())).map(fact -> tell(fact, found.get(fact.subjectId()))).forEach(news);
    }

    private static Tell tell(Fact fact, Reminder reminder) {
        return Tell.of(fact, ToldKind.REMINDED, About.thing(reminder.roundId(), reminder.id(), null, null),
                Doers.of(reminder.assigneeId(), reminder.candidate()).toArray(To[]::new));
    }
}
