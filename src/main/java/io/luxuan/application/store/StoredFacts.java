package io.luxuan.application.store;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.Blobs;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredFacts implements ApplicationFacts {
    private final ApplicationMapper applications;
    private final AnswerMapper answers;
    private final AttachmentMapper attachments;
    private final Blobs blobs;
    private final Documents documents;

    StoredFacts(ApplicationMapper applications, AnswerMapper answers, AttachmentMapper attachments, Blobs blobs, Documents documents) {
        this.applications = applications;
        this.answers = answers;
        this.attachments = attachments;
        this.blobs = blobs;
        this.documents = documents;
    }

    @Override
    public ApplicationSummary get(String id) {
        ApplicationRow row = applications.find(id);
        if (row == null) {
            throw new NotFound("application", id);
        }
        return row.summary();
    }

    @Override
    public Map<String, ApplicationSummary> byIds(Collection<String> ids) {
        Map<String, ApplicationSummary> found = new LinkedHashMap<>();
        Chunks.each(Set.copyOf(ids), chunk -> applications.byIds(chunk).forEach(row -> found.put(row.id(), row.summary())));
        return found;
    }

    @Override
    public Slice<ApplicationSummary> inRound(String roundId, Set<ApplicationStatus> statuses, String afterId, int limit) {
        List<ApplicationSummary> rows = applications.inRound(roundId, statuses, afterId, limit + 1).stream()
                .map(ApplicationRow::summary).toList();
        return Slice.of(rows, limit, ApplicationSummary::id);
    }

    @Override
    public Map<ApplicationStatus, Long> countByStatus(String roundId) {
        Map<ApplicationStatus, Long> counts = new EnumMap<>(ApplicationStatus.class);
        applications.countByStatus(roundId).forEach(count -> counts.put(count.status(), count.amount()));
        return counts;
    }

    @Override
    public Map<String, Map<String, String>> answers(Collection<String> ids, Collection<String> questions) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        Chunks.each(Set.copyOf(ids), chunk -> answers.ofMany(chunk, questions).forEach(row -> found
                .computeIfAbsent(row.applicationId(), id -> new LinkedHashMap<>()).put(row.questionKey(), row.answerText())));
        return found;
    }

    @Override
    public ApplicationDocument read(String applicationId) {
        ApplicationRow row = applications.find(applicationId);
        if (row == null || !row.wasSubmitted()) {
            throw new NotFound("application", applicationId);
        }
        return documents.submitted(row, "/manager/applications/" + row.id() + "/attachments");
    }

    @Override
    public AttachmentContent open(String applicationId, String attachmentId) {
        AttachmentRow file = attachments.find(applicationId, attachmentId);
        if (file == null) {
            throw new NotFound("attachment", attachmentId);
        }
        return new AttachmentContent(file.fileName(), file.mediaType(), file.sizeBytes(), blobs.open(file.id(), file.sizeBytes()));
    }
}
