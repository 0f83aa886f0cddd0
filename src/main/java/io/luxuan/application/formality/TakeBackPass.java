package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.FindingRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Reasons;
import io.luxuan.application.store.Timeline;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: whoever let an application through may check it again, as long as the round has not gone on to its experts. */
@UseCase
class TakeBackPass {
    private static final String CALL = "call";

    private final Own own;
    private final ApplicationMapper applications;
    private final FindingMapper findings;
    private final Timeline timeline;
    private final Rounds rounds;
    private final Processes processes;

    TakeBackPass(Own own, ApplicationMapper applications, FindingMapper findings, Timeline timeline, Rounds rounds, Processes processes) {
        this.own = own;
        this.applications = applications;
        this.findings = findings;
        this.timeline = timeline;
        this.rounds = rounds;
        this.processes = processes;
    }

    /** Whether the signed-in person may do it now. */
    @ForStaff
    boolean isOffered(ApplicationRow row) {
        return row.status() == ApplicationStatus.ACCEPTED && isMine(row.id()) && processes.isRunning(CALL, row.roundId());
    }

    /**
     * The round is held meanwhile: it does not go on with an application that nobody has checked.
     *
     * @param reason 1 to 1000 characters; the applicant reads it
     * @throws Refusal {@code formality.not-mine}, {@code formality.went-on}, {@code application.stale}
     */
    @ForManagers
    @Transactional
    public void takeBack(String applicationId, String reason) {
        ApplicationRow row = own.lock(applicationId);
        String why = Reasons.require(reason);
        if (!isMine(applicationId)) {
            throw new Refusal("formality.not-mine");
        }
        rounds.hold(row.roundId());
        if (!processes.isRunning(CALL, row.roundId())) {
            throw new Refusal("formality.went-on");
        }
        if (applications.move(List.of(row.id()), Set.of(ApplicationStatus.ACCEPTED), ApplicationStatus.RECOMMENDED) == 0) {
            throw new Refusal("application.stale");
        }
        timeline.moved(List.of(row), ApplicationStatus.RECOMMENDED, "application.take-back", why);
        if (!processes.stepBack(row.id(), "panel-drawn", "formality-check")) {
            throw new Refusal("formality.went-on");
        }
    }

    private boolean isMine(String applicationId) {
        return findings.of(applicationId).stream().filter(finding -> finding.kind() == FindingRow.Kind.FORMALITY).findFirst()
                .filter(finding -> finding.decidedBy().equals(Actors.require().id())).isPresent();
    }
}
