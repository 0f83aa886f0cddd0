package io.luxuan.application;

import io.luxuan.application.AttachmentStore.Stored;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.programme.Form.Question;
import io.luxuan.programme.Form.QuestionType;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant puts a file to a question of the form, or takes it away again. */
@Service
public class AttachFile {
    private final Own own;
    private final AttachmentMapper attachments;
    private final AttachmentStore store;
    private final Setting setting;
    private final AuditTrail audit;
    private final MovableClock clock;

    AttachFile(Own own, AttachmentMapper attachments, AttachmentStore store, Setting setting, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.attachments = attachments;
        this.store = store;
        this.setting = setting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers the attachment's id.
     *
     * @throws Refusal when the file is empty, too large or not of a kind that the question takes
     */
    @ForApplicants
    @Transactional
    public String attach(String applicationId, String questionKey, Upload upload) {
        ApplicationRow row = editable(applicationId);
        Question question = setting.form(row.roundId()).question(questionKey)
                .filter(asked -> asked.type() == QuestionType.ATTACHMENT)
                .orElseThrow(() -> new Refusal("application.no-such-question"));
        long present = attachments.of(applicationId).stream().filter(file -> file.questionKey().equals(questionKey)).count();
        try {
            FileKind kind = check(question, upload, (int) present);
            return store(row, questionKey, upload, kind);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Taking away what is gone changes nothing. */
    @ForApplicants
    @Transactional
    public void remove(String applicationId, String attachmentId) {
        ApplicationRow row = editable(applicationId);
        AttachmentRow file = attachments.find(row.id(), attachmentId);
        if (file == null) {
            throw new NotFound("attachment", attachmentId);
        }
        if (attachments.remove(row.id(), attachmentId, clock.now()) > 0) {
            audit.record(event("application.detach", row, file.fileName()));
        }
    }

    private ApplicationRow editable(String applicationId) {
        ApplicationRow row = own.lock(applicationId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        return row;
    }

    private static FileKind check(Question question, Upload upload, int present) throws IOException {
        Rules.require(FileRules.notEmpty(upload.bytes()));
        Rules.require(FileRules.withinSize(question, upload.bytes()));
        Rules.require(FileRules.notTooMany(present));
        var kind = ContentType.of(upload.content());
        Rules.require(FileRules.ofAllowedKind(question, kind, FileRules.displayName(upload.fileName())));
        return kind.orElseThrow();
    }

    private String store(ApplicationRow row, String questionKey, Upload upload, FileKind kind) throws IOException {
        String id = Ids.next();
        Stored stored = store.put(id, upload.content().getInputStream());
        String name = FileRules.displayName(upload.fileName());
        try {
            attachments.insert(new AttachmentRow(id, row.id(), questionKey, name, kind.mediaType(), stored.bytes(),
                    stored.sha256(), clock.now(), Actors.require().id(), null));
            audit.record(event("application.attach", row, name));
        } catch (RuntimeException notRecorded) {
            store.drop(id);
            throw notRecorded;
        }
        return id;
    }

    private static AuditEvent event(String action, ApplicationRow row, String fileName) {
        return AuditEvent.of(action, "application", row.id()).inRound(row.roundId()).because(fileName);
    }
}
