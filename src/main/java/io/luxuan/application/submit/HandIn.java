package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.EntryCondition;
import io.luxuan.application.eligible.MayApply;
import io.luxuan.application.form.FormCheck;
import io.luxuan.application.form.IncompleteForm;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.OpenTask;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Source;
import io.luxuan.programme.Eligibility;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The submission itself, in one transaction; judged by the moment when the request for it arrived. */
@Component
class HandIn {
    private final Own own;
    private final ApplicationMapper applications;
    private final Drafts drafts;
    private final Submission submission;
    private final Setting setting;
    private final MayApply mayApply;
    private final RecommenderOfDraft recommender;
    private final OpenTask task;
    private final SubmissionMeter meter;
    private final Corrected corrected;
    private final List<EntryCondition> conditions;
    private final MovableClock clock;

    HandIn(Own own, ApplicationMapper applications, Drafts drafts, Submission submission, Setting setting, MayApply mayApply,
            RecommenderOfDraft recommender, OpenTask task, SubmissionMeter meter, Corrected corrected,
            List<EntryCondition> conditions, MovableClock clock) {
        this.own = own;
        this.applications = applications;
        this.drafts = drafts;
        this.submission = submission;
        this.setting = setting;
        this.mayApply = mayApply;
        this.recommender = recommender;
        this.task = task;
        this.meter = meter;
        this.corrected = corrected;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Answers the application as it was before. @param asItIs also a correction that changes nothing */
    @Transactional
    ApplicationRow handIn(String applicationId, boolean asItIs) {
        ApplicationRow row = own.lock(applicationId);
        if (row.isWaitingToBeChecked()) {
            return row;
        }
        if (!row.isEditable()) {
            throw new Refusal("application.stale");
        }
        Round round = setting.round(row.roundId());
        return meter.counted(round.programmeId(), () -> handIn(row, round, asItIs));
    }

    private ApplicationRow handIn(ApplicationRow row, Round round, boolean asItIs) {
        Programme programme = setting.programme(round);
        setting.hold(row.organisationId());
        inTime(row, round, Arrival.moment(clock)).require();
        textInTime(row, round).require();
        Snapshot draft = drafts.read(row.id());
        requireComplete(row, round, setting.form(programme), draft);
        mayApply.withAnswers(programme, round, row.id(), row.organisationId(), draft.answers()).require();
        conditions.forEach(condition -> condition.mayEnter(programme, row.summary()).require());
        if (row.status() == ApplicationStatus.DRAFT) {
            first(row, round, programme, draft);
        } else {
            again(row, draft, asItIs);
        }
        return row;
    }

    private void first(ApplicationRow begun, Round round, Programme programme, Snapshot draft) {
        ApplicationRow row = recommender.keep(begun);
        Eligibility eligibility = programme.eligibility();
        if (eligibility.onePerApplicant() != null) {
            Eligible.notTooMany(eligibility, applications.othersOf(round.id(), row.organisationId(), row.id())).require();
        }
        submission.begin(round, List.of(row), any -> draft);
    }

    private void again(ApplicationRow row, Snapshot draft, boolean asItIs) {
        boolean correction = row.status() == ApplicationStatus.CORRECTION;
        if (correction && !asItIs) {
            corrected.changesSomething(row, draft).require();
        }
        ApplicationStatus next = correction ? ApplicationStatus.RECOMMENDED : ApplicationStatus.SUBMITTED;
        submission.keep(List.of(row), row.status(), next, any -> draft, correction ? "application.correct" : "application.revise");
        task.complete(correction ? "correct" : "revise", row.id(), Map.of());
    }

    /** Who waited over the end may not have written on meanwhile: the form holds the text of now, not that of the end. */
    private Verdict textInTime(ApplicationRow row, Round round) {
        if (inTime(row, round, clock.now()).isAllowed()) {
            return Verdict.ALLOWED;
        }
        LocalDateTime changed = drafts.changedAt(row.id());
        return changed == null || inTime(row, round, changed).isAllowed() ? Verdict.ALLOWED : Verdict.refused("application.text-late");
    }

    /** The call, the recommenders' time or the correction's time, whichever this application stands in. */
    static Verdict inTime(ApplicationRow row, Round round, LocalDateTime moment) {
        return switch (row.status()) {
            case RETURNED -> Eligible.recommendationIsOpen(round, moment);
            case CORRECTION -> Eligible.correctionIsOpen(row.correctionDue(), moment);
            default -> Eligible.callIsOpen(round, moment);
        };
    }

    private static void requireComplete(ApplicationRow row, Round round, ApplicationForm form, Snapshot draft) {
        Map<String, Refused> faults = FormCheck.faults(form, draft, form.filled(draft, round));
        if (!faults.isEmpty() && row.source() == Source.FORM) {
            throw new IncompleteForm(faults);
        }
    }
}
