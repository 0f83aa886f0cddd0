package io.luxuan.workflow.reminder;

import io.luxuan.shared.actor.Actors;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.PressedTasks;
import io.luxuan.workflow.Reminders;
import io.luxuan.workflow.engine.ProcessModels;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows reminders on each role's own home, and asks for them nowhere else. */
@ControllerAdvice
class RemindedAtHome {
    private static final Set<String> HOMES = Set.of("/applicant", "/recommender", "/expert", "/manager");

    /** A line of the notice. */
    public record Line(String step, long tasks, LocalDateTime remindedAt) {}

    private final Reminders reminders;
    private final ProcessModels models;

    RemindedAtHome(Reminders reminders, ProcessModels models) {
        this.reminders = reminders;
        this.models = models;
    }

    @ModelAttribute("pressing")
    List<Line> pressing(HttpServletRequest request) {
        boolean home = HOMES.contains(request.getRequestURI().substring(request.getContextPath().length()));
        if (!home || Actors.current().isEmpty()) {
            return List.of();
        }
        return reminders.pressing().stream()
                .map(it -> new Line(stepName(it), it.tasks(), it.remindedAt())).toList();
    }

    private String stepName(PressedTasks pressed) {
        return models.step(pressed.processKey(), pressed.taskKey()).map(FlowStep::name).orElse(pressed.taskKey());
    }
}
