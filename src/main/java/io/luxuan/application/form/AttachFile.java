package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.AttachmentMapper;
import io.luxuan.application.store.AttachmentRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.storage.Upload;
import java.util.function.Function;

/**
 * An applicant puts a file to a question of the form, or takes it away again. The file goes into the store before any
 * transaction begins: a slow store holds neither a row nor a connection.
 */
@UseCase
@ForUnitWriters
public class AttachFile {
    private final Own own;
    private final AttachmentMapper attachments;
    private final RecordAttachment record;
    private final FileStore files;
    private final Setting setting;
    private final MovableClock clock;

    AttachFile(Own own, AttachmentMapper attachments, RecordAttachment record, FileStore files, Setting setting, MovableClock clock) {
        this.own = own;
        this.attachments = attachments;
        this.record = record;
        this.files = files;
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
        return store(row, questionKey, files.keep(upload, question.accept(), question.limit(),
                attachments.count(applicationId, questionKey)));
    }

    /**
     * Puts a file into the place of another, which stays as its former version. Answers the new one's id.
     *
     * @throws Refusal as {@link #attach} does; the former file stays in its place then
     */
    public String replace(String applicationId, String attachmentId, Upload upload) {
        ApplicationRow row = own.find(applicationId);
        AttachmentRow former = attachments.find(row.id(), attachmentId);
        if (former == null) {
            throw new NotFound("attachment", attachmentId);
        }
        if (!row.isEditable() || former.removedAt() != null) {
            throw new Refusal(row.isEditable() ? "attachment.gone" : "application.not-editable");
        }
        Question question = setting.form(row.roundId()).question(former.questionKey())
                .orElseThrow(() -> new Refusal("application.no-such-question"));
        return recorded(files.keep(upload, question.accept(), question.limit(), 0), row, former.questionKey(),
                file -> record.replace(former.id(), file));
    }

    /** Taking away what is gone changes nothing. */
    public void remove(String applicationId, String attachmentId) {
        record.remove(applicationId, attachmentId, Arrival.moment(clock));
    }

    private String store(ApplicationRow row, String questionKey, Kept kept) {
        return recorded(kept, row, questionKey, record::record);
    }

    private String recorded(Kept kept, ApplicationRow row, String questionKey, Function<AttachmentRow, String> into) {
        try {
            String recorded = into.apply(new AttachmentRow(kept.id(), row.id(), questionKey, kept.fileName(),
                    kept.mediaType(), kept.bytes(), kept.sha256(), Arrival.moment(clock), Actors.require().id(), null));
            if (!recorded.equals(kept.id())) {
                files.drop(kept);
            }
            return recorded;
        } catch (Refusal | NotFound notRecorded) {
            files.drop(kept);
            throw notRecorded;
        }
    }
}
