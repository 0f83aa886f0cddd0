package io.luxuan.application.file;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.FindingRow.Outcome;
import io.luxuan.application.store.Findings;
import io.luxuan.application.store.Timeline;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.ManyAtOnce;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Recommendation and formality check of imported applications: decided before, so that the platform does the tasks. */
@Component
class ImportChecks {
    private final ApplicationMapper applications;
    private final Findings findings;
    private final Timeline timeline;
    private final ManyAtOnce tasks;

    ImportChecks(ApplicationMapper applications, Findings findings, Timeline timeline, ManyAtOnce tasks) {
        this.applications = applications;
        this.findings = findings;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    void recommend(List<ApplicationRow> drafts) {
        decide(drafts, Kind.RECOMMENDATION, ApplicationStatus.SUBMITTED, ApplicationStatus.RECOMMENDED, "application.recommend");
        complete(drafts, "recommend", Map.of("recommended", true));
    }

    void pass(List<ApplicationRow> drafts) {
        decide(drafts, Kind.FORMALITY, ApplicationStatus.RECOMMENDED, ApplicationStatus.ACCEPTED, "application.pass");
        complete(drafts, "formality-check", Map.of("formality", "pass"));
    }

    private void decide(List<ApplicationRow> drafts, Kind kind, ApplicationStatus from, ApplicationStatus to, String action) {
        if (drafts.isEmpty()) {
            return;
        }
        applications.move(drafts.stream().map(ApplicationRow::id).toList(), Set.of(from), to);
        List<ApplicationRow> before = drafts.stream().map(draft -> draft.at(from, 1)).toList();
        findings.add(before, kind, Outcome.PASS, null, Set.of());
        timeline.moved(before, to, action, null);
    }

    private void complete(List<ApplicationRow> drafts, String taskKey, Map<String, Object> routing) {
        Actors.run(Person.SYSTEM, () -> tasks.complete(taskKey, drafts.stream().map(ApplicationRow::id).toList(), routing));
    }
}
