package io.luxuan.watch.instance;

import io.luxuan.workflow.PassedStep;
import java.time.Duration;

/** A step of the history in words. @param who name; null for what nobody did */
public record StoryLine(PassedStep step, String who) {
    /** Key and figure of how long it took, the largest unit only: {@code instance.took.days}. */
    public String tookKey() {
        Duration took = step.took();
        return took == null ? null : took.toDays() > 0 ? "instance.took.days" : took.toHours() > 0 ? "instance.took.hours"
                : took.toMinutes() > 0 ? "instance.took.minutes" : "instance.took.at-once";
    }

    public long took() {
        Duration took = step.took();
        return took == null ? 0 : took.toDays() > 0 ? took.toDays() : took.toHours() > 0 ? took.toHours() : took.toMinutes();
    }
}
