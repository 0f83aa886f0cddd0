package io.luxuan.workflow;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One sweep over due dates instead of a timer for each of fifty thousand tasks. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DailyReminders {
    private final RemindPeople remind;

    DailyReminders(RemindPeople remind) {
        this.remind = remind;
    }

    @Scheduled(cron = "0 30 8 * * *", zone = "Asia/Shanghai")
    void everyMorning() {
        Actors.run(Person.SYSTEM, remind::remindDaily);
    }
}
