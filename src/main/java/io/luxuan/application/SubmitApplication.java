package io.luxuan.application;

import io.luxuan.programme.Eligibility;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForApplicants;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant hands in the form: for the first time, or again after it was returned. */
@Service
public class SubmitApplication {
    private final Own own;
    private final ApplicationMapper applications;
    private final Drafts drafts;
    private final Submission submission;
    private final Numbers numbers;
    private final Setting setting;
    private final OpenTask task;
    private final MovableClock clock;

    SubmitApplication(Own own, ApplicationMapper applications, Drafts drafts, Submission submission, Numbers numbers,
            Setting setting, OpenTask task, MovableClock clock) {
        this.own = own;
        this.applications = applications;
        this.drafts = drafts;
        this.submission = submission;
        this.numbers = numbers;
        this.setting = setting;
        this.task = task;
        this.clock = clock;
    }

    /**
     * Answers the public number. What waits to be recommended or checked already is answered again (double click).
     *
     * @throws Refusal outside the time for it, when the organisation may not apply, or when the form is incomplete
     */
    @ForApplicants
    @Transactional
    public String submit(String applicationId) {
        ApplicationRow row = own.lock(applicationId);
        if (row.isWaitingToBeChecked()) {
            return row.numberText();
        }
        if (!row.isEditable()) {
            throw new Refusal("application.stale");
        }
        Round round = setting.round(row.roundId());
        Rules.require(inTime(row, round, clock.now()));
        Snapshot draft = drafts.read(applicationId);
        requireComplete(row, draft);
        return row.status() == ApplicationStatus.DRAFT ? first(row, round, draft) : again(row, draft);
    }

    private String first(ApplicationRow row, Round round, Snapshot draft) {
        Eligibility eligibility = setting.programme(round.id()).eligibility();
        Rules.require(Eligible.kindMayApply(eligibility, setting.organisation(row.organisationId())));
        Rules.require(Eligible.notTooMany(eligibility, applications.othersOf(round.id(), row.organisationId(), row.id())));
        submission.begin(round, List.of(row), any -> draft);
        return numbers.give(round, row);
    }

    private String again(ApplicationRow row, Snapshot draft) {
        boolean corrected = row.status() == ApplicationStatus.CORRECTION;
        ApplicationStatus next = corrected ? ApplicationStatus.RECOMMENDED : ApplicationStatus.SUBMITTED;
        submission.keep(List.of(row), row.status(), next, any -> draft, corrected ? "application.correct" : "application.revise");
        task.complete(corrected ? "correct" : "revise", row.id(), Map.of());
        return row.numberText();
    }

    /** The call, the recommenders' time or the correction's time, whichever this application stands in. */
    static Verdict inTime(ApplicationRow row, Round round, LocalDateTime now) {
        return switch (row.status()) {
            case RETURNED -> Eligible.recommendationIsOpen(round, now);
            case CORRECTION -> Eligible.correctionIsOpen(row.correctionDue(), now);
            default -> Eligible.callIsOpen(round, now);
        };
    }

    private void requireComplete(ApplicationRow row, Snapshot draft) {
        Map<String, Refused> faults = FormCheck.faults(setting.form(row.roundId()), draft);
        if (!faults.isEmpty() && row.source() == Source.FORM) {
            throw new IncompleteForm(faults);
        }
    }
}
