package io.luxuan.workflow.engine;

import io.luxuan.shared.KeptByKey;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.StepContext;
import io.luxuan.workflow.TaskTerm;
import io.luxuan.workflow.TaskTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The due moment of a task that is drawn without one: the end of a working day by the State Council's calendar. */
@Component
class TermOfTask {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    /** Hundreds of tasks open at once: each would ask for the same calendar. */
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 100;

    private final ObjectProvider<WorkingDays> calendar;
    private final ObjectProvider<StepRegister> register;
    private final KeptByKey<Term, Optional<LocalDateTime>> ends;

    /** Both are looked up late: the engine starts before they can. */
    TermOfTask(ObjectProvider<WorkingDays> calendar, ObjectProvider<StepRegister> register) {
        this.calendar = calendar;
        this.register = register;
        this.ends = new KeptByKey<>(KEPT, MOST_KEPT, this::end);
    }

    /** Null where the task has none, or where the year's calendar is not known yet. */
    LocalDateTime due(String taskKey, LocalDateTime opened, StepContext context) {
        TaskTerm term = TaskTerms.of(taskKey).orElse(null);
        if (term == null) {
            return null;
        }
        return term.deadline() != null
                ? Actors.as(Person.SYSTEM, () -> register.getObject().deadline(term.deadline()).of(context))
                : ends.get(new Term(opened.toLocalDate(), term.workingDays())).orElse(null);
    }

    private record Term(LocalDate opened, int days) {}

    private Optional<LocalDateTime> end(Term term) {
        try {
            return Optional.of(calendar.getObject().lastDay(term.opened(), term.days(), false).atTime(END_OF_DAY));
        } catch (Refusal unknownYear) {
            return Optional.empty();
        }
    }
}
