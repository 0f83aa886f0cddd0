package io.luxuan.application;

import io.luxuan.application.Snapshot.SnapshotFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands in a form now. */
@Component
class Drafts {
    private final AnswerMapper answers;
    private final AttachmentMapper attachments;

    Drafts(AnswerMapper answers, AttachmentMapper attachments) {
        this.answers = answers;
        this.attachments = attachments;
    }

    Map<String, AnswerRow> answers(String applicationId) {
        Map<String, AnswerRow> rows = new LinkedHashMap<>();
        answers.of(applicationId).forEach(row -> rows.put(row.questionKey(), row));
        return rows;
    }

    Snapshot read(String applicationId) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers.of(applicationId).forEach(row -> texts.put(row.questionKey(), row.answerText()));
        return new Snapshot(texts, files(applicationId));
    }

    List<SnapshotFile> files(String applicationId) {
        return attachments.of(applicationId).stream().map(SnapshotFile::of).toList();
    }
}
