package io.luxuan.audit;

import io.luxuan.shared.KeptFigures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Lines of the log that still wait to be sealed: a few at any moment, and many only when sealing stands still. */
@Component
class AuditGauges {
    private final KeptFigures<Long> unsealed;

    AuditGauges(UnsealedMapper rows, MeterRegistry meters) {
        unsealed = new KeptFigures<>(rows::count);
        Gauge.builder("luxuan.audit.unsealed", unsealed, all -> all.read(Long::doubleValue))
                .description("Lines of the audit log that wait to be sealed").baseUnit("rows").register(meters);
    }
}
