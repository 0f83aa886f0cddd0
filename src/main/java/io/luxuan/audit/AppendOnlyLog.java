package io.luxuan.audit;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Open to every caller: whoever may change something leaves a line here; what a manager may not do in a round leaves none and
 * is not done. Nobody changes or removes a line. Lines wait until their transaction commits and are then written together;
 * {@link Sealer} chains them a moment later.
 */
@UseCase
@ForEveryone
class AppendOnlyLog implements AuditTrail {
    private final LineWriter writer;
    private final ObjectProvider<RoundGate> gates;
    private final MovableClock clock;

    AppendOnlyLog(LineWriter writer, ObjectProvider<RoundGate> gates, MovableClock clock) {
        this.writer = writer;
        this.gates = gates;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        recordAll(List.of(event));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<AuditEvent> events) {
        gates.forEach(gate -> events.forEach(event -> gate.pass(event.action(), event.roundId())));
        LocalDateTime moment = clock.now();
        Optional<Person> actor = Actors.current();
        waiting().add(events.stream().map(event -> row(event, actor, moment)).toList());
    }

    private TransactionLines waiting() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(TransactionLines.class::isInstance).map(TransactionLines.class::cast).findFirst().orElseGet(this::begin);
    }

    private TransactionLines begin() {
        TransactionLines waiting = new TransactionLines(writer);
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    private static AuditRow row(AuditEvent event, Optional<Person> actor, LocalDateTime moment) {
        return actor.map(person -> AuditRow.of(event, person, moment)).orElseGet(() -> AuditRow.ofPublic(event, moment));
    }
}
