package io.luxuan.workflow.reminder;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.nodes.OnceADay;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One sweep over due dates instead of a timer for each of fifty thousand tasks. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DailyReminders {
    private final RemindPeople remind;
    private final OnceADay onceADay;

    DailyReminders(RemindPeople remind, OnceADay onceADay) {
        this.remind = remind;
        this.onceADay = onceADay;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyMorning() {
        onceADay.run("reminders", LocalTime.of(8, 30), () -> Actors.run(Person.SYSTEM, remind::remindDaily));
    }
}
