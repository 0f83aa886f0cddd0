package io.luxuan.watch.instance;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.Instances;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Stoppable;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an instance where it stands. Fair only where nobody loses a decision that is owed: a request that can be made again.
 * Applications, objections and projects end by their own decisions, a round by its early end.
 */
@UseCase
@ForManagers
class StopInstance implements TwoPersonAction {
    static final String NAME = "instance.stop";

    private final Instances instances;
    private final InstanceLines lines;
    private final Processes processes;
    private final List<Stoppable> kinds;
    private final AuditTrail audit;

    StopInstance(Instances instances, InstanceLines lines, Processes processes, List<Stoppable> kinds, AuditTrail audit) {
        this.instances = instances;
        this.lines = lines;
        this.processes = processes;
        this.kinds = kinds;
        this.audit = audit;
    }

    static Wish wish(FlowInstance instance, String reason) {
        return Wish.of(NAME, instance.roundId(), instance.id(), reason);
    }

    @ForStaff
    boolean mayStop(FlowInstance instance) {
        return instance.isRunning() && kind(instance).isPresent();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        FlowInstance instance = instances.get(wish.subjectId());
        if (!instance.isRunning()) {
            throw new Refusal("instance.ended");
        }
        require(instance);
        InstanceLine line = lines.of(List.of(instance)).get(0);
        return Subject.of("/manager/instances/" + instance.id(), "instance", line.process(),
                line.subject() == null ? instance.subjectId() : line.subject().line(), String.join("、", line.steps()))
                .seen(String.join(",", line.steps()));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        FlowInstance instance = instances.get(approved.subjectId());
        require(instance).stop(instance.subjectId(), approved.reason());
        processes.remove(instance.subjectId(), approved.reason());
        audit.record(AuditEvent.of(NAME, "step", instance.processKey()).inRound(instance.roundId())
                .because(approved.reason() + " · " + instance.subjectId()));
    }

    private Stoppable require(FlowInstance instance) {
        return kind(instance).orElseThrow(() -> new Refusal("instance.not-stoppable"));
    }

    private Optional<Stoppable> kind(FlowInstance instance) {
        return kinds.stream().filter(kind -> kind.processes().contains(instance.processKey())).findFirst();
    }
}
