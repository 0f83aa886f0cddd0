package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Corrections;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Findings;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Reasons;
import io.luxuan.application.store.Timeline;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** An application goes back to its unit from wherever its papers were looked at. */
@UseCase
class AskForCorrection implements Corrections {
    private final Own own;
    private final ApplicationMapper applications;
    private final Findings findings;
    private final Timeline timeline;
    private final CorrectionTime time;
    private final MovableClock clock;

    AskForCorrection(Own own, ApplicationMapper applications, Findings findings, Timeline timeline, CorrectionTime time, MovableClock clock) {
        this.own = own;
        this.applications = applications;
        this.findings = findings;
        this.timeline = timeline;
        this.time = time;
        this.clock = clock;
    }

    @Override
    @ForManagers
    @Transactional
    public void ask(String applicationId, ApplicationStatus from, String reason) {
        ApplicationRow row = own.lock(applicationId);
        String why = Reasons.require(reason);
        if (applications.move(List.of(row.id()), Set.of(from), ApplicationStatus.CORRECTION) == 0) {
            throw new Refusal("application.stale");
        }
        findings.remark(row, Map.of("", why));
        timeline.moved(List.of(row), ApplicationStatus.CORRECTION, "application.return", why);
        applications.correctBy(applicationId, time.ends(row, clock.now().toLocalDate()));
    }
}
