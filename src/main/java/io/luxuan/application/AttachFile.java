package io.luxuan.application;

import io.luxuan.programme.Form.Question;
import io.luxuan.programme.Form.QuestionType;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.storage.Blob;
import io.luxuan.storage.Blobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/**
 * An applicant puts a file to a question of the form, or takes it away again. The file goes into the store before any
 * transaction begins: a slow store holds neither a row nor a connection.
 */
@Service
@ForApplicants
public class AttachFile {
    private final Own own;
    private final AttachmentMapper attachments;
    private final RecordAttachment record;
    private final Blobs blobs;
    private final Setting setting;
    private final MovableClock clock;

    AttachFile(Own own, AttachmentMapper attachments, RecordAttachment record, Blobs blobs, Setting setting, MovableClock clock) {
        this.own = own;
        this.attachments = attachments;
        this.record = record;
        this.blobs = blobs;
        this.setting = setting;
        this.clock = clock;
    }

    /**
     * Answers the attachment's id. The same file under the same name is there once, however often it is sent.
     *
     * @throws Refusal when the file is empty, too large or not of a kind that the question takes
     * @throws io.luxuan.storage.StorageDown when it could not be kept
     */
    public String attach(String applicationId, String questionKey, Upload upload) {
        ApplicationRow row = own.find(applicationId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        Question question = setting.form(row.roundId()).question(questionKey)
                .filter(asked -> asked.type() == QuestionType.ATTACHMENT)
                .orElseThrow(() -> new Refusal("application.no-such-question"));
        try {
            return store(row, questionKey, upload, check(question, upload, attachments.count(applicationId, questionKey)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Taking away what is gone changes nothing. */
    public void remove(String applicationId, String attachmentId) {
        record.remove(applicationId, attachmentId, clock.now());
    }

    private static FileKind check(Question question, Upload upload, int present) throws IOException {
        Rules.require(FileRules.notEmpty(upload.bytes()));
        Rules.require(FileRules.withinSize(question, upload.bytes()));
        Rules.require(FileRules.notTooMany(present));
        var kind = ContentType.of(upload.content());
        Rules.require(FileRules.ofAllowedKind(question, kind, FileRules.displayName(upload.fileName())));
        return kind.orElseThrow();
    }

    private String store(ApplicationRow row, String questionKey, Upload upload, FileKind kind) {
        String id = Ids.next();
        Blob kept = blobs.put(id, upload.content(), kind.mediaType());
        try {
            String recorded = record.record(new AttachmentRow(id, row.id(), questionKey, FileRules.displayName(upload.fileName()),
                    kind.mediaType(), kept.bytes(), kept.sha256(), clock.now(), Actors.require().id(), null));
            if (!recorded.equals(id)) {
                blobs.drop(id);
            }
            return recorded;
        } catch (Refusal | NotFound notRecorded) {
            blobs.drop(id);
            throw notRecorded;
        }
    }
}
