package io.luxuan.application.store;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForStaff
class StoredApplications implements Applications {
    private final ApplicationFacts facts;
    private final ApplicationMapper applications;
    private final AnswerMapper answers;
    private final Timeline timeline;

    StoredApplications(ApplicationFacts facts, ApplicationMapper applications, AnswerMapper answers, Timeline timeline) {
        this.answers = answers;
        this.facts = facts;
        this.applications = applications;
        this.timeline = timeline;
    }

    @Override
    public ApplicationSummary get(String id) {
        return facts.get(id);
    }

    @Override
    public Map<String, ApplicationSummary> byIds(Collection<String> ids) {
        return facts.byIds(ids);
    }

    @Override
    public Map<String, String> applicantsOf(Collection<String> ids) {
        Map<String, String> found = new LinkedHashMap<>();
        Chunks.each(Set.copyOf(ids), chunk -> applications.byIds(chunk).forEach(row -> found.put(row.id(), row.applicantId())));
        return found;
    }

    @Override
    public Map<String, Map<String, String>> answers(Collection<String> ids, Collection<String> questions) {
        return facts.answers(ids, questions);
    }

    @Override
    public Map<String, Map<String, String>> answersInRound(String roundId, Collection<String> questions) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        answers.inRound(roundId, questions).forEach(row ->
                found.computeIfAbsent(row.applicationId(), id -> new LinkedHashMap<>()).put(row.questionKey(), row.answerText()));
        return found;
    }

    @Override
    public Slice<ApplicationSummary> inRound(String roundId, Set<ApplicationStatus> statuses, String afterId, int limit) {
        return facts.inRound(roundId, statuses, afterId, limit);
    }

    @Override
    public Slice<ApplicationSummary> find(
            String roundId, Set<ApplicationStatus> statuses, List<String> likes, String from, String afterId, int limit) {
        return Slice.of(applications.search(roundId, statuses, likes, from, afterId, limit + 1).stream().map(ApplicationRow::summary).toList(),
                limit, ApplicationSummary::id);
    }

    @Override
    public Map<String, ApplicationSummary> allInRound(String roundId) {
        Map<String, ApplicationSummary> found = new LinkedHashMap<>();
        applications.inRound(roundId, Set.of(), null, Integer.MAX_VALUE).forEach(row -> found.put(row.id(), row.summary()));
        return found;
    }

    @Override
    public Map<ApplicationStatus, Long> countByStatus(String roundId) {
        return facts.countByStatus(roundId);
    }

    @Override
    @ForManagers
    @Transactional
    public int advance(Collection<String> ids, Set<ApplicationStatus> from, ApplicationStatus to, String noteKey) {
        return advance(ids, from, to, noteKey, null);
    }

    @Override
    @ForManagers
    @Transactional
    public int advance(Collection<String> ids, Set<ApplicationStatus> from, ApplicationStatus to, String noteKey,
            String noteText) {
        int moved = 0;
        for (List<String> chunk : Chunks.of(Set.copyOf(ids), 200)) {
            List<ApplicationRow> before = applications.lockAll(chunk, from);
            if (!before.isEmpty()) {
                moved += applications.move(before.stream().map(ApplicationRow::id).toList(), from, to);
                timeline.moved(before, to, "application.advance", noteKey == null ? "status." + to : noteKey, noteText);
            }
        }
        return moved;
    }

    @Override
    @ForManagers
    @Transactional
    public void note(String id, String noteKey, String noteText) {
        applications.byIds(List.of(id)).forEach(row -> timeline.note(row, noteKey, noteText));
    }
}
