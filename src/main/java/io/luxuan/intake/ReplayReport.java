package io.luxuan.intake;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;

/** What has become of every row of the file. */
@Lazy // a server never replays
@UseCase
@ForSystem
class ReplayReport {
    private final FileApplications applications;
    private final DecisionFacts decisions;

    ReplayReport(FileApplications applications, DecisionFacts decisions) {
        this.applications = applications;
        this.decisions = decisions;
    }

    public List<ResultLine> lines(String roundId, RoundFile file) {
        Map<String, ApplicationSummary> found = applications.byNumber(roundId);
        Map<String, ProposedEntry> entries = decisions.of(roundId).stream()
                .collect(Collectors.toMap(ProposedEntry::applicationId, Function.identity()));
        CutTie cut = CutTie.of(entries.values());
        return file.rows().stream().map(row -> line(row, found.get(row.id()), entries, cut)).toList();
    }

    private static ResultLine line(FileRow row, ApplicationSummary application, Map<String, ProposedEntry> entries,
            CutTie cut) {
        if (application.status() == ApplicationStatus.WITHDRAWN) {
            return new ResultLine(null, row.id(), row.title(), null, ResultLine.WITHDRAWN, "申报单位已撤回，不参加排序");
        }
        ProposedEntry entry = entries.get(application.id());
        String outcome = entry.selected() ? ResultLine.SELECTED : ResultLine.NOT_SELECTED;
        return new ResultLine(entry.rank(), row.id(), row.title(), entry.score(), outcome, cut.explain(entry));
    }
}
