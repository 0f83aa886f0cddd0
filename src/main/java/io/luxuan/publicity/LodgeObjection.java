package io.luxuan.publicity;

import io.luxuan.application.FileStore.Kept;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody objects to one entry of a list. Every objection is recorded; only one that passes the screening is handled. */
@Service
@ForEveryone
public class LodgeObjection {
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final ObjectionMapper objections;
    private final ObjectionFields fields;
    private final EvidenceFiles files;
    private final SealedText sealed;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    LodgeObjection(NoticeMapper notices, ListMapper lists, ObjectionMapper objections, ObjectionFields fields,
            EvidenceFiles files, SealedText sealed, Processes processes, AuditTrail audit, MovableClock clock) {
        this.notices = notices;
        this.lists = lists;
        this.objections = objections;
        this.fields = fields;
        this.files = files;
        this.sealed = sealed;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers the receipt.
     *
     * @param asItIs the objector was told what is missing and sends it nevertheless
     */
    @Transactional
    public String lodge(String noticeId, String applicationId, ObjectionForm form, List<EvidenceFiles.Upload> evidence,
            boolean asItIs) {
        Notice list = notices.find(noticeId);
        ListEntry entry = lists.ofNotice(noticeId, applicationId);
        if (list == null || entry == null) {
            throw new NotFound("entry", applicationId);
        }
        LocalDateTime now = clock.now();
        boolean late = !ScreeningRules.withinWindow(list, now).isAllowed();
        fields.check(form, evidence.size(), late || asItIs);
        List<Kept> kept = files.keep(evidence);
        Verdict verdict = ScreeningRules.screen(form, evidence.size(), list, entry.state(), now);
        Objection objection = record(list, entry, form, verdict, now);
        kept.forEach(file -> objections.insertEvidence(new Evidence(
                file.id(), objection.id(), file.fileName(), file.mediaType(), file.bytes(), file.sha256())));
        // The platform records it: who objects stands in no log.
        Actors.run(Person.SYSTEM, () -> follow(objection, verdict));
        return objection.receipt();
    }

    private Objection record(Notice list, ListEntry entry, ObjectionForm form, Verdict verdict, LocalDateTime now) {
        String rule = verdict instanceof Verdict.Refused refused ? refused.code() : null;
        Objection objection = new Objection(Ids.next(), Receipts.next(), list.roundId(), list.id(), entry.applicationId(),
                now, form.objectorKind() == null ? ObjectorKind.PERSON : form.objectorKind(), sealed.seal(form.name()),
                sealed.seal(form.phone()), form.idType() == null ? IdType.OTHER_ID : form.idType(),
                sealed.seal(form.idNumber()), form.grounds() == null ? Grounds.OTHER : form.grounds(), form.facts(),
                rule == null ? ObjectionState.LODGED : ObjectionState.NOT_ACCEPTED, rule, null, null, null, null,
                rule == null ? null : now, null, null);
        objections.insert(objection);
        return objection;
    }

    private void follow(Objection objection, Verdict verdict) {
        audit.record(AuditEvent.of("objection.lodge", "objection", objection.id()).inRound(objection.roundId())
                .change(null, objection.state()).because(objection.refusedRule()));
        if (!verdict.isAllowed()) {
            return;
        }
        lists.hold(objection.roundId(), objection.applicationId());
        if (!processes.send("objection-lodged", objection.roundId(), Map.of("objectionId", objection.id()))) {
            throw new Refusal("objection.closed");
        }
    }
}
