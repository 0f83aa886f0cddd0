package io.luxuan.application.store;

import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.FindingRow.Outcome;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what a recommender or the formality check found. */
@Component
public class Findings {
    private final FindingMapper findings;
    private final MovableClock clock;

    Findings(FindingMapper findings, MovableClock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    public void add(Collection<ApplicationRow> rows, Kind kind, Outcome outcome, String opinion, Collection<String> checked) {
        LocalDateTime now = clock.now();
        String by = Actors.require().id();
        String items = checked.isEmpty() ? null : String.join(",", checked);
        Chunks.each(rows.stream().map(row -> new FindingRow(Ids.next(), row.id(), row.versionNo(), kind, outcome,
                Timeline.shortened(opinion), items, by, now)).toList(), findings::insertAll);
    }

    /** @param remarks by question key, the empty key for the whole; blank ones are left out */
    public void remark(ApplicationRow row, Map<String, String> remarks) {
        List<RemarkRow> rows = remarks.entrySet().stream()
                .filter(remark -> !remark.getValue().isBlank())
                .map(remark -> new RemarkRow(row.id(), row.versionNo(), remark.getKey(), Timeline.shortened(remark.getValue().strip()), null))
                .toList();
        if (rows.isEmpty()) {
            throw new Refusal("remarks.missing");
        }
        findings.insertRemarks(rows);
    }
}
