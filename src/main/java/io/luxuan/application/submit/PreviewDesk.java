package io.luxuan.application.submit;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.eligible.MayApply;
import io.luxuan.application.form.FormCheck;
import io.luxuan.application.form.FormDesk;
import io.luxuan.application.party.ReadParties;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.unit.UnitStanding;
import java.util.List;

/** Shows an applicant the whole form with everything that still keeps it from being submitted. */
@UseCase
@ForApplicants
class PreviewDesk {
    private final Own own;
    private final Drafts drafts;
    private final Documents documents;
    private final ReadParties parties;
    private final FindingMapper findings;
    private final Setting setting;
    private final MayApply mayApply;
    private final RecommenderOfDraft recommender;
    private final UnitStanding standing;
    private final MovableClock clock;

    PreviewDesk(Own own, Drafts drafts, Documents documents, ReadParties parties, FindingMapper findings, Setting setting, MayApply mayApply,
            RecommenderOfDraft recommender, UnitStanding standing, MovableClock clock) {
        this.own = own;
        this.drafts = drafts;
        this.documents = documents;
        this.parties = parties;
        this.findings = findings;
        this.setting = setting;
        this.mayApply = mayApply;
        this.recommender = recommender;
        this.standing = standing;
        this.clock = clock;
    }

    public PreviewPage show(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        Round round = setting.round(row.roundId());
        Programme programme = setting.programme(round);
        ApplicationForm form = setting.form(programme);
        Snapshot draft = drafts.read(applicationId);
        String files = "/applicant/applications/" + row.id() + "/attachments";
        ApplicationDocument document = row.isEditable() ? documents.draft(row, programme, draft, files) : documents.submitted(row, programme, files);
        Verdict may = row.isEditable() ? maySubmit(row, round, programme, draft) : Verdict.ALLOWED;
        return new PreviewPage(row, round, document, form, FormCheck.faults(form, draft, form.filled(draft, round)),
                may.refusal().orElse(null), TimeLeft.from(clock.now(), FormDesk.due(row, round)),
                row.isEditable() ? parties.draft(row) : parties.submitted(row), standing.unconfirmed(row.organisationId()).orElse(null),
                row.status() == ApplicationStatus.CORRECTION ? findings.remarks(row.id(), row.versionNo()) : List.of());
    }

    private Verdict maySubmit(ApplicationRow row, Round round, Programme programme, Snapshot draft) {
        Verdict inTime = HandIn.inTime(row, round, clock.now());
        if (!inTime.isAllowed()) {
            return inTime;
        }
        Verdict may = mayApply.withAnswers(programme, round, row.id(), row.organisationId(), draft.answers());
        return may.isAllowed() && row.status() == ApplicationStatus.DRAFT
                ? RecommenderOfDraft.judge(round, recommender.known(row)) : may;
    }
}
