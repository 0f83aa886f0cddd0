package io.luxuan.publicity.objection;

import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.StepContext;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Objections are to be handled within 15 days of being lodged. */
@Component
class ObjectionHandlingDue implements Deadline {
    static final int DAYS = 15;

    private final ObjectionMapper objections;

    ObjectionHandlingDue(ObjectionMapper objections) {
        this.objections = objections;
    }

    @Override
    public String name() {
        return "objection-handling";
    }

    @Override
    public LocalDateTime of(StepContext context) {
        return objections.find(context.subjectId()).lodgedAt().plusDays(DAYS);
    }
}
