package io.luxuan.application.store;

import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.shared.Chunks;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The same of many by application: two statements for every 200. */
    public Map<String, Snapshot> read(Collection<String> applicationIds) {
        Map<String, Snapshot> all = new LinkedHashMap<>();
        applicationIds.forEach(id -> all.put(id, new Snapshot(new LinkedHashMap<>(), new ArrayList<>())));
        Chunks.all(applicationIds, answers::ofAll).forEach(row -> all.get(row.applicationId()).answers().put(row.questionKey(), row.answerText()));
        Chunks.all(applicationIds, attachments::ofAll).forEach(row -> all.get(row.applicationId()).files().add(SnapshotFile.of(row)));
        return all;
    }

    /** When the request arrived that changed the form last; null for an empty one. */
    public LocalDateTime changedAt(String applicationId) {
        return answers.changedAt(applicationId);
    }

    /** Those of these that a request changed which arrived after {@code end}: one statement. */
    public Set<String> changedAfter(Collection<String> applicationIds, LocalDateTime end) {
        return Set.copyOf(answers.changedAfter(applicationIds, end));
    }

    public List<SnapshotFile> files(String applicationId) {
        return attachments.of(applicationId).stream().map(SnapshotFile::of).toList();
    }
}
