package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.FormalityResults;
import io.luxuan.application.store.FindingRow.Outcome;
import io.luxuan.shared.Chunks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ReadFormalityResults implements FormalityResults {
    private static final Set<ApplicationStatus> HANDED_IN = EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT));

    private final ApplicationMapper applications;
    private final FindingMapper findings;

    ReadFormalityResults(ApplicationMapper applications, FindingMapper findings) {
        this.applications = applications;
        this.findings = findings;
    }

    @Override
    public List<Result> of(String roundId) {
        Map<String, List<FindingRow>> found = findings.formalityOf(roundId).stream().collect(Collectors.groupingBy(FindingRow::applicationId));
        return all(roundId).stream().filter(row -> row.numberText() != null).sorted(Comparator.comparing(ApplicationRow::numberText))
                .map(row -> result(row, found.getOrDefault(row.id(), List.of()))).toList();
    }

    private List<ApplicationRow> all(String roundId) {
        List<ApplicationRow> all = new ArrayList<>();
        List<ApplicationRow> page;
        do {
            page = applications.inRound(roundId, HANDED_IN, all.isEmpty() ? null : all.get(all.size() - 1).id(), Chunks.KEYS);
            all.addAll(page);
        } while (page.size() == Chunks.KEYS);
        return all;
    }

    private static Result result(ApplicationRow row, List<FindingRow> found) {
        FindingRow last = found.isEmpty() ? null : found.get(found.size() - 1);
        int returned = (int) found.stream().filter(finding -> finding.outcome() == Outcome.RETURN).count();
        return new Result(row.id(), row.numberText(), row.title(), row.organisationName(), last == null ? "NONE" : last.outcome().name(),
                returned, last == null ? null : last.opinion());
    }
}
