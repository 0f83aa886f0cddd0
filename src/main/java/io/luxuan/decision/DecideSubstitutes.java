package io.luxuan.decision;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Equals could take a vacant place: the meeting puts them in order, with a written reason. */
@UseCase
@ForManagers
public class DecideSubstitutes {
    static final String TASK = "substitute-meeting";

    private final NextEligible next;
    private final MeetingRecord record;
    private final EntryMapper entries;
    private final Tasks tasks;
    private final AuditTrail audit;

    DecideSubstitutes(NextEligible next, MeetingRecord record, EntryMapper entries, Tasks tasks, AuditTrail audit) {
        this.next = next;
        this.record = record;
        this.entries = entries;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @param places application to its place, from 1; every one that ties has one, and no two share it */
    @Transactional
    public void decide(String roundId, Map<String, Integer> places, String reason) {
        WorkItem task = tasks.open(TASK, roundId, null).orElseThrow(() -> new Refusal("decision.not-open"));
        String why = requireReason(reason);
        List<String> tied = next.tied(roundId);
        if (!places.keySet().containsAll(tied) || new HashSet<>(places.values()).size() < places.size()) {
            throw new Refusal("decision.rise-order", Map.of("place", "refusal.decision.rise-order"));
        }
        List<String> order = tied.stream().sorted(Comparator.comparing(places::get)).toList();
        int behind = entries.lastPlace(roundId);
        order.forEach(id -> entries.putInOrder(roundId, id, behind + order.indexOf(id) + 1));
        record.rise(roundId, order, why);
        audit.recordAll(order.stream().map(id -> AuditEvent.of("decision.rise", "application", id).inRound(roundId)
                .change(null, order.indexOf(id) + 1).because(why)).toList());
        tasks.complete(task.taskId(), Map.of());
    }

    private static String requireReason(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > ChangeList.LONGEST_REASON) {
            throw new Refusal("decision.reason", Map.of("riseReason", "refusal.decision.reason"));
        }
        return why;
    }
}
