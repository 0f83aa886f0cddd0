package io.luxuan.application.formality;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.Programme;
import io.luxuan.shared.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** How long a unit has for a correction: days, but for claims working days. */
@Component
class CorrectionTime {
    private final Setting setting;
    private final WorkingDays workingDays;

    CorrectionTime(Setting setting, WorkingDays workingDays) {
        this.setting = setting;
        this.workingDays = workingDays;
    }

    /** The last second of the last day. */
    LocalDateTime ends(ApplicationRow row, LocalDate today) {
        Programme programme = setting.programme(row.roundId());
        int days = programme.formality().correctionDays();
        LocalDate last = programme.claim() == null ? today.plusDays(days) : workingDays.lastDay(today, days, false);
        return last.atTime(23, 59, 59);
    }
}
