package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EnteredTogether;
import io.luxuan.application.party.FreezeParties;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Timeline;
import io.luxuan.application.store.VersionMapper;
import io.luxuan.application.store.VersionRow;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.ManyAtOnce;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** First submissions of a round: the version is kept, the status moves, the process starts. One of a person or many of a file. */
@Component
public class Submission {
    private final ApplicationMapper applications;
    private final VersionMapper versions;
    private final FreezeParties parties;
    private final Timeline timeline;
    private final ManyAtOnce processes;
    private final Drawings drawings;
    private final List<EnteredTogether> entered;
    private final Setting setting;
    private final JsonMapper json;
    private final MovableClock clock;

    Submission(ApplicationMapper applications, VersionMapper versions, FreezeParties parties, Timeline timeline,
            ManyAtOnce processes, Drawings drawings, List<EnteredTogether> entered, Setting setting, JsonMapper json, MovableClock clock) {
        this.applications = applications;
        this.versions = versions;
        this.parties = parties;
        this.timeline = timeline;
        this.processes = processes;
        this.drawings = drawings;
        this.entered = entered;
        this.setting = setting;
        this.json = json;
        this.clock = clock;
    }

    /**
     * All of {@code drafts} are in DRAFT, of this round, and alike in whether they must be recommended.
     *
     * @throws Refusal when one must be and no department is named that could
     */
    public void begin(Round round, List<ApplicationRow> drafts, Function<ApplicationRow, Snapshot> snapshot) {
        drafts.forEach(draft -> RecommenderOfDraft.judge(round, draft).require());
        boolean recommendation = needsRecommendation(round, drafts.get(0));
        ApplicationStatus next = recommendation ? ApplicationStatus.SUBMITTED : ApplicationStatus.RECOMMENDED;
        keep(drafts, ApplicationStatus.DRAFT, next, snapshot, "application.submit");
        if (drafts.size() > 1) {
            List<ApplicationSummary> together = drafts.stream().map(ApplicationRow::summary).toList();
            entered.forEach(one -> one.entered(setting.programme(round), together));
        }
        processes.startFirst(process(round), drafts.stream().map(ApplicationRow::id).toList(), round.id(),
                Map.of("recommendationNeeded", recommendation));
    }

    /** The drawing of the round says what an application goes through. */
    private String process(Round round) {
        Programme programme = setting.programme(round);
        return drawings.of(programme.process()).map(drawing -> drawing.applicationOf(programme.panel() != null)).orElse("application-review");
    }

    /** The next version of applications that stand in {@code from}. */
    void keep(List<ApplicationRow> rows, ApplicationStatus from, ApplicationStatus to,
            Function<ApplicationRow, Snapshot> snapshot, String action) {
        LocalDateTime arrived = Arrival.moment(clock);
        String by = Actors.require().id();
        if (applications.submit(rows.stream().map(ApplicationRow::id).toList(), from, to, arrived) != rows.size()) {
            throw new Refusal("application.stale");
        }
        versions.insertAll(rows.stream()
                .map(row -> new VersionRow(row.id(), row.versionNo() + 1, json.writeValueAsString(snapshot.apply(row)), arrived, by))
                .toList());
        parties.freeze(rows);
        timeline.moved(rows, to, action, null);
    }

    public static boolean needsRecommendation(Round round, ApplicationRow row) {
        return round.settings().recommendationNeeded() && row.recommenderId() != null;
    }
}
