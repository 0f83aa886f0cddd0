package io.luxuan.statistics.page;

import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.figure.Tab;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** Who read how many cards each expert has, by name, stands in the log; sums name nobody and leave no line. */
@UseCase
@ForStaff
class NoteNamedLoads {
    private final AuditTrail audit;

    NoteNamedLoads(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    public void note(Shown shown) {
        StatisticsQuery query = shown.query();
        if (query.tab() != Tab.LOADS || query.by() != By.EXPERT || shown.figures() == null || shown.figures().lines().isEmpty()) {
            return;
        }
        String asked = Stream.of(query.programme(), query.year(), query.from(), query.until()).filter(Objects::nonNull)
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
        audit.record(AuditEvent.of("statistics.experts", "statistics", Tab.LOADS.name()).inRound(query.round()).because(asked));
    }
}
