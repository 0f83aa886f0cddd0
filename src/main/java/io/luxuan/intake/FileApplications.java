package io.luxuan.intake;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has become of a file's rows in the round. */
@UseCase
@ForSystem
class FileApplications {
    private static final int PAGE = 500;
    private final Applications applications;

    FileApplications(Applications applications) {
        this.applications = applications;
    }

    /** Number, which is the file's id, to application. */
    public Map<String, ApplicationSummary> byNumber(String roundId) {
        Map<String, ApplicationSummary> found = new HashMap<>();
        String cursor = null;
        do {
            Slice<ApplicationSummary> page = applications.inRound(roundId, Set.of(), cursor, PAGE);
            page.rows().stream().filter(row -> row.number() != null).forEach(row -> found.put(row.number(), row));
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    /** The rows whose applications stand at this point. */
    public List<FileRow> at(Intake intake, List<FileRow> rows, Set<ApplicationStatus> statuses) {
        Map<String, ApplicationSummary> found = byNumber(intake.roundId());
        return rows.stream().filter(row -> found.containsKey(row.id())
                && statuses.contains(found.get(row.id()).status())).toList();
    }

    public long count(String roundId, ApplicationStatus status) {
        return applications.countByStatus(roundId).getOrDefault(status, 0L);
    }

    public Map<String, String> ids(String roundId) {
        return byNumber(roundId).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id()));
    }
}
