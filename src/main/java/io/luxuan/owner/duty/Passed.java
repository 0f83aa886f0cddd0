package io.luxuan.owner.duty;

import io.luxuan.shared.Ids;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;

/**
 * A task that went from one person to another.
 *
 * @param fromId null where nobody had answered for it
 */
public record Passed(
        String id, String taskId, LocalDateTime passedAt, String processKey, String taskKey, String subjectId, How how, String fromId, String toId,
        String byId, String reason) {
    /**
     * TAKEN by oneself, PASSED with a reason (转办), HANDED over with everything of a person, or DONE by a deputy (代). It stays where it is
     * when a colleague's opinion is ASKED for (加签), GIVEN, or DROPPED since nobody waits for it any more.
     */
    public enum How { TAKEN, PASSED, HANDED, DEPUTY, ASKED, GIVEN, DROPPED }

    static Passed of(WorkItem item, How how, String to, String by, String reason, LocalDateTime now) {
        return new Passed(Ids.next(), item.taskId(), now, item.processKey(), item.taskKey(), item.subjectId(), how, item.holderId(), to, by, reason);
    }
}
