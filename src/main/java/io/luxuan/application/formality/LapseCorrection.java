package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Timeline;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** A correction that was never handed in: the manager ends it, so that the round can go on. */
@UseCase
class LapseCorrection {
    private final Own own;
    private final ApplicationMapper applications;
    private final Timeline timeline;
    private final Processes processes;
    private final MovableClock clock;

    LapseCorrection(Own own, ApplicationMapper applications, Timeline timeline, Processes processes, MovableClock clock) {
        this.own = own;
        this.applications = applications;
        this.timeline = timeline;
        this.processes = processes;
        this.clock = clock;
    }

    /** @throws Refusal while the time for the correction is not over */
    @ForManagers
    @Transactional
    public void lapse(String applicationId) {
        ApplicationRow row = own.lock(applicationId);
        if (Eligible.correctionIsOpen(row.correctionDue(), clock.now()).isAllowed()) {
            throw new Refusal("correction.still-open");
        }
        if (applications.move(List.of(row.id()), Set.of(ApplicationStatus.CORRECTION), ApplicationStatus.LAPSED) == 0) {
            throw new Refusal("application.stale");
        }
        timeline.moved(List.of(row), ApplicationStatus.LAPSED, "application.lapse", null);
        processes.send("application-lapsed", row.id(), Map.of());
    }
}
