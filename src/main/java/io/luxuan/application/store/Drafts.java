package io.luxuan.application.store;

import io.luxuan.application.store.Snapshot.SnapshotFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands in a form now. */
@Component
public class Drafts {
    private final AnswerMapper answers;
    private final AttachmentMapper attachments;

    Drafts(AnswerMapper answers, AttachmentMapper attachments) {
        this.answers = answers;
        this.attachments = attachments;
    }

    public Map<String, AnswerRow> answers(String applicationId) {
        Map<String, AnswerRow> rows = new LinkedHashMap<>();
        answers.of(applicationId).forEach(row -> rows.put(row.questionKey(), row));
        return rows;
    }

    public Snapshot read(String applicationId) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers.of(applicationId).forEach(row -> texts.put(row.questionKey(), row.answerText()));
        return new Snapshot(texts, files(applicationId));
    }

    public List<SnapshotFile> files(String applicationId) {
        return attachments.of(applicationId).stream().map(SnapshotFile::of).toList();
    }
}
