package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.FindingRow.Outcome;
import io.luxuan.application.store.Findings;
import io.luxuan.application.store.OpenTask;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Reasons;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Timeline;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** The department in charge recommends an application, or returns it to its applicant. */
@UseCase
public class Recommend {
    private final Own own;
    private final ApplicationMapper applications;
    private final Findings findings;
    private final Timeline timeline;
    private final OpenTask task;
    private final Setting setting;
    private final MovableClock clock;

    Recommend(Own own, ApplicationMapper applications, Findings findings, Timeline timeline, OpenTask task,
            Setting setting, MovableClock clock) {
        this.own = own;
        this.applications = applications;
        this.findings = findings;
        this.timeline = timeline;
        this.task = task;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param opinion may be empty, at most 1000 characters */
    @ForRecommenders
    @Transactional
    public void recommend(String applicationId, String opinion) {
        decide(applicationId, ApplicationStatus.RECOMMENDED, Outcome.PASS, Reasons.withinLimit(opinion));
    }

    /** @param reason what is to be revised, 1 to 1000 characters */
    @ForRecommenders
    @Transactional
    public void giveBack(String applicationId, String reason) {
        decide(applicationId, ApplicationStatus.RETURNED, Outcome.RETURN, Reasons.require(reason));
    }

    private void decide(String id, ApplicationStatus next, Outcome outcome, String text) {
        ApplicationRow row = own.lock(id);
        Eligible.recommendationIsOpen(setting.round(row.roundId()), Arrival.moment(clock)).require();
        Set<ApplicationStatus> from = Set.of(ApplicationStatus.SUBMITTED);
        if (applications.move(List.of(id), from, next) == 0) {
            throw new Refusal("application.stale");
        }
        findings.add(List.of(row), Kind.RECOMMENDATION, outcome, text, Set.of());
        timeline.moved(List.of(row), next, outcome == Outcome.PASS ? "application.recommend" : "application.give-back", text);
        task.complete("recommend", id, Map.of("recommended", outcome == Outcome.PASS));
    }
}
