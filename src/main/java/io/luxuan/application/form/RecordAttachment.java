package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.AttachmentMapper;
import io.luxuan.application.store.AttachmentRow;
import io.luxuan.application.store.Own;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.FileRules;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** The row of a file that is in the store by now. The transaction holds the application no longer than the row takes. */
@UseCase
@ForUnitWriters
public class RecordAttachment {
    private final Own own;
    private final AttachmentMapper attachments;
    private final AuditTrail audit;

    RecordAttachment(Own own, AttachmentMapper attachments, AuditTrail audit) {
        this.own = own;
        this.attachments = attachments;
        this.audit = audit;
    }

    /**
     * Answers its id, or that of the same file under the same name when it is there already: somebody whose answer was
     * lost, or who clicked twice, sends it again.
     *
     * @throws Refusal when the form was handed in meanwhile, or others filled the last place
     */
    @Transactional
    public String record(AttachmentRow file) {
        ApplicationRow row = lockEditable(file.applicationId());
        Optional<AttachmentRow> same = attachments.of(row.id()).stream().filter(other -> isSame(file, other)).findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        FileRules.notTooMany(attachments.count(row.id(), file.questionKey())).require();
        attachments.insert(file);
        audit.record(event("application.attach", row, file.fileName()));
        return file.id();
    }

    /**
     * Answers the id of the file that stands there now.
     *
     * @throws Refusal when the form was handed in meanwhile, or somebody took the former file away
     */
    @Transactional
    public String replace(String formerId, AttachmentRow file) {
        ApplicationRow row = lockEditable(file.applicationId());
        AttachmentRow former = attachments.find(row.id(), formerId);
        if (former.sha256().equals(file.sha256()) && former.fileName().equals(file.fileName())) {
            return former.id();
        }
        if (attachments.replace(row.id(), formerId, file.id(), file.storedAt()) == 0) {
            throw new Refusal("attachment.gone");
        }
        attachments.insert(file);
        audit.record(event("application.replace-file", row, former.fileName() + " → " + file.fileName()));
        return file.id();
    }

    private static boolean isSame(AttachmentRow one, AttachmentRow other) {
        return one.questionKey().equals(other.questionKey()) && one.fileName().equals(other.fileName())
                && one.sha256().equals(other.sha256());
    }

    /** Taking away what is gone changes nothing. */
    @Transactional
    public void remove(String applicationId, String attachmentId, LocalDateTime at) {
        ApplicationRow row = lockEditable(applicationId);
        AttachmentRow file = attachments.find(row.id(), attachmentId);
        if (file == null) {
            throw new NotFound("attachment", attachmentId);
        }
        if (attachments.remove(row.id(), attachmentId, at) > 0) {
            audit.record(event("application.detach", row, file.fileName()));
        }
    }

    private ApplicationRow lockEditable(String applicationId) {
        ApplicationRow row = own.lock(applicationId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        return row;
    }

    private static AuditEvent event(String action, ApplicationRow row, String fileName) {
        return AuditEvent.of(action, "application", row.id()).inRound(row.roundId()).because(fileName);
    }
}
