package io.luxuan.intake;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.submit.WithdrawApplication;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Withdrawn before the experts see it: it is neither scored nor ranked. */
@UseCase
@ForSystem
class WithdrawalsPhase implements PhaseWork {
    private static final String REASON = "文件载明已撤回";

    private final WithdrawApplication withdrawal;
    private final FileApplications applications;

    WithdrawalsPhase(WithdrawApplication withdrawal, FileApplications applications) {
        this.withdrawal = withdrawal;
        this.applications = applications;
    }

    @Override
    public Phase phase() {
        return Phase.WITHDRAWALS;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        List<FileRow> rows = applications.at(intake, intake.file().withdrawn(), Set.of(ApplicationStatus.ACCEPTED));
        Map<String, ApplicationSummary> found = applications.byNumber(intake.roundId());
        Batches.run(intake, phase(), rows, 1, progress, one -> one.forEach(row -> withdraw(found.get(row.id()))));
        return true;
    }

    private void withdraw(ApplicationSummary application) {
        Person applicant = new Person(
                "import", "import", application.organisationName(), Role.APPLICANT, application.organisationId());
        Actors.run(applicant, () -> withdrawal.withdraw(application.id(), REASON));
    }
}
