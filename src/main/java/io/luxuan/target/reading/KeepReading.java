package io.luxuan.target.reading;

import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.target.plan.Target;
import org.springframework.transaction.annotation.Transactional;

/** The row of a reading whose file is in the store by now. */
@UseCase
@ForManagers
class KeepReading {
    private final ReadingMapper readings;
    private final AuditTrail audit;

    KeepReading(ReadingMapper readings, AuditTrail audit) {
        this.readings = readings;
        this.audit = audit;
    }

    /** Whether it was not there before. */
    @Transactional
    public boolean keep(Target target, Reading reading) {
        if (readings.find(reading.id()).isPresent()) {
            return false;
        }
        readings.insert(reading);
        audit.record(AuditEvent.of("target.reading", "target", target.key())
                .change(null, reading.reached().toPlainString() + " " + target.unit() + " (" + reading.asOf() + ")").because(why(reading)));
        return true;
    }

    private static String why(Reading reading) {
        String where = reading.city() == null ? "" : reading.city() + "：";
        return where + (reading.reference() == null ? reading.fileName() : reading.reference());
    }
}
