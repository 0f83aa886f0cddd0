package io.luxuan.publicity.objection;

import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** An objection whose evidence is in the store by now: its rows and its process in one transaction. It holds its entry by {@link HoldRule}. */
@UseCase
@ForEveryone
class RecordObjection {
    private final ListMapper lists;
    private final ObjectionMapper objections;
    private final SealedText sealed;
    private final Processes processes;
    private final AuditTrail audit;

    RecordObjection(ListMapper lists, ObjectionMapper objections, SealedText sealed, Processes processes, AuditTrail audit) {
        this.lists = lists;
        this.objections = objections;
        this.sealed = sealed;
        this.processes = processes;
        this.audit = audit;
    }

    /** Answers the receipt. @param id of the new objection @param sent files, of which none is kept where it comes too late */
    @Transactional
    public String record(String id, Notice list, ProvenForm form, String applicationId, ObjectorMark mark, List<Kept> evidence,
            int sent, LocalDateTime now) {
        lists.lockEntry(list.id(), applicationId);
        ListEntry entry = lists.ofNotice(list.id(), applicationId);
        Verdict verdict = ScreeningRules.screen(form.form(), sent, list, entry.state(), now);
        Objection objection = objection(id, list, entry, form, verdict, now);
        objections.insert(objection);
        objections.mark(id, mark);
        evidence.forEach(file -> objections.insertEvidence(new Evidence(
                file.id(), objection.id(), file.fileName(), file.mediaType(), file.bytes(), file.sha256())));
        // The platform records it: who objects stands in no log.
        Actors.run(Person.SYSTEM, () -> follow(list.listId(), objection, verdict));
        return objection.receipt();
    }

    private Objection objection(String id, Notice list, ListEntry entry, ProvenForm proven, Verdict verdict, LocalDateTime now) {
        ObjectionForm form = proven.form();
        Contact contact = proven.contact();
        String rule = verdict.refusal().map(Verdict.Refused::code).orElse(null);
        return new Objection(id, Receipts.next(), list.roundId(), list.id(), entry.applicationId(),
                now, form.objectorKind() == null ? ObjectorKind.PERSON : form.objectorKind(), sealed.seal(form.name()),
                sealed.seal(form.phone()), form.idType() == null ? IdType.OTHER_ID : form.idType(),
                sealed.seal(form.idNumber()), form.grounds() == null ? Grounds.OTHER : form.grounds(), form.facts(),
                rule == null ? ObjectionState.LODGED : ObjectionState.NOT_ACCEPTED, rule, null, null, null, null,
                rule == null ? null : now, null, null, contact.mail() == null ? null : sealed.seal(contact.mail()), contact.proof());
    }

    private void follow(String listId, Objection objection, Verdict verdict) {
        audit.record(AuditEvent.of("objection.lodge", "objection", objection.id()).inRound(objection.roundId())
                .change(null, objection.state()).because(objection.refusedRule()));
        if (!verdict.isAllowed()) {
            return;
        }
        if (!processes.send("objection-lodged", listId, Map.of("objectionId", objection.id()))) {
            throw new Refusal("objection.closed");
        }
    }
}
