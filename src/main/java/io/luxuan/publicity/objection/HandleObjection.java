package io.luxuan.publicity.objection;

import io.luxuan.publicity.list.ListMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The handler takes an objection up or not, and after investigation upholds or dismisses it; the objector reads the reply. */
@UseCase
@ForManagers
public class HandleObjection {
    static final String ACCEPT = "accept-objection";
    static final String INVESTIGATE = "investigate-objection";
    private static final int LONGEST_FINDINGS = 10_000;
    private static final int LONGEST_REPLY = 1000;

    private final ObjectionMapper objections;
    private final ListMapper lists;
    private final TakeObjection take;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    HandleObjection(ObjectionMapper objections, ListMapper lists, TakeObjection take, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.lists = lists;
        this.objections = objections;
        this.take = take;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** An admissible one holds its entry from now on. */
    @Transactional
    public void accept(String id, boolean accepted, String reply) {
        requireText("reply", reply, LONGEST_REPLY);
        ObjectionState to = accepted ? ObjectionState.INVESTIGATING : ObjectionState.DECLINED;
        Objection objection = settle(id, ObjectionState.LODGED, to, null, reply, ACCEPT, Map.of("accepted", accepted));
        if (accepted) {
            lists.hold(objection.roundId(), objection.applicationId());
        }
    }

    @Transactional
    public void conclude(String id, boolean upheld, String findings, String reply) {
        requireText("findings", findings, LONGEST_FINDINGS);
        requireText("reply", reply, LONGEST_REPLY);
        ObjectionState to = upheld ? ObjectionState.UPHELD : ObjectionState.DISMISSED;
        settle(id, ObjectionState.INVESTIGATING, to, findings, reply, INVESTIGATE, Map.of("upheld", upheld));
    }

    private Objection settle(String id, ObjectionState from, ObjectionState to, String findings, String reply, String taskKey,
            Map<String, Object> routing) {
        Objection objection = objections.find(id);
        if (objection == null) {
            throw new NotFound("objection", id);
        }
        take.requireHandler(objection);
        WorkItem task = tasks.open(taskKey, id, null).orElseThrow(() -> new Refusal("objection.stale"));
        LocalDateTime now = clock.now();
        Conclusion conclusion =
                new Conclusion(findings, reply.strip(), Actors.require().id(), now, to.isOpen() ? null : now);
        if (objections.move(id, from, to, conclusion) == 0) {
            throw new Refusal("objection.stale");
        }
        audit.record(AuditEvent.of("objection.handle", "objection", id).inRound(objection.roundId())
                .change(from, to).because(reply.strip()));
        tasks.complete(task.taskId(), routing);
        return objection;
    }

    private static void requireText(String field, String text, int longest) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (Wording.saysNothing(text) || text.length() > longest) {
            wrong.put(field, "refusal.objection." + field);
            throw new Refusal("objection.handling", wrong);
        }
    }
}
