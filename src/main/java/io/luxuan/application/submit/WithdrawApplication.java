package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Reasons;
import io.luxuan.application.store.Timeline;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitSubmitters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Processes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** An applicant takes an application back, until its review is complete. */
@UseCase
public class WithdrawApplication {
    static final Set<ApplicationStatus> ALLOWED = EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED,
            ApplicationStatus.RETURNED, ApplicationStatus.RECOMMENDED, ApplicationStatus.CORRECTION,
            ApplicationStatus.ACCEPTED, ApplicationStatus.IN_REVIEW);

    private final Own own;
    private final ApplicationMapper applications;
    private final Timeline timeline;
    private final Processes processes;

    WithdrawApplication(Own own, ApplicationMapper applications, Timeline timeline, Processes processes) {
        this.own = own;
        this.applications = applications;
        this.timeline = timeline;
        this.processes = processes;
    }

    /** @param reason 1 to 1000 characters; withdrawing twice changes nothing */
    @ForUnitSubmitters
    @Transactional
    public void withdraw(String applicationId, String reason) {
        ApplicationRow row = own.lock(applicationId);
        if (row.status() == ApplicationStatus.WITHDRAWN) {
            return;
        }
        String why = Reasons.require(reason);
        if (applications.move(List.of(row.id()), ALLOWED, ApplicationStatus.WITHDRAWN) == 0) {
            throw new Refusal("withdrawal.too-late");
        }
        timeline.moved(List.of(row), ApplicationStatus.WITHDRAWN, "application.withdraw", why);
        if (row.status() != ApplicationStatus.DRAFT) {
            processes.send("application-withdrawn", row.id(), Map.of());
        }
    }
}
