package io.luxuan.audit;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForEveryone;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open to every caller: whoever may change something leaves a line here. Nobody changes or removes one. */
@Service
@ForEveryone
class AppendOnlyLog implements AuditTrail {
    private static final int CHUNK = 200;

    private final AuditMapper mapper;
    private final MovableClock clock;

    AppendOnlyLog(AuditMapper mapper, MovableClock clock) {
        this.mapper = mapper;
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
        LocalDateTime moment = clock.now();
        Optional<Person> actor = Actors.current();
        List<AuditRow> rows = events.stream().map(event -> row(event, actor, moment)).toList();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            mapper.append(rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
    }

    private static AuditRow row(AuditEvent event, Optional<Person> actor, LocalDateTime moment) {
        return actor.map(person -> AuditRow.of(event, person, moment)).orElseGet(() -> AuditRow.ofPublic(event, moment));
    }
}
