package io.luxuan.application.recommend;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.Findings;
import io.luxuan.application.store.OpenTask;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Timeline;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** The department in charge recommends an application, returns it to its applicant, or declines to recommend it, which ends it. */
@UseCase
@ForRecommenders
public class Recommend {
    private final Own own;
    private final ApplicationMapper applications;
    private final Findings findings;
    private final Timeline timeline;
    private final OpenTask task;
    private final Processes processes;
    private final Quotas quotas;
    private final SealedOpinions opinions;
    private final Setting setting;
    private final MovableClock clock;

    Recommend(Own own, ApplicationMapper applications, Findings findings, Timeline timeline, OpenTask task, Processes processes,
            Quotas quotas, SealedOpinions opinions, Setting setting, MovableClock clock) {
        this.own = own;
        this.applications = applications;
        this.findings = findings;
        this.timeline = timeline;
        this.task = task;
        this.processes = processes;
        this.quotas = quotas;
        this.opinions = opinions;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param opinion may be empty, at most 1000 characters */
    @Transactional
    public void recommend(String applicationId, String opinion) {
        decide(applicationId, Decision.RECOMMEND, opinion);
    }

    /** @param reason what is to be revised, 1 to 1000 characters */
    @Transactional
    public void giveBack(String applicationId, String reason) {
        decide(applicationId, Decision.RETURN, reason);
    }

    /**
     * @param typed as {@link OpinionText} asks for it, at most 1000 characters
     * @throws Refusal after the recommenders' time, when it waits no more, when no place is left, or when too little is said
     */
    @Transactional
    public void decide(String applicationId, Decision decision, String typed) {
        String text = OpinionText.of(decision, typed);
        ApplicationRow row = own.lock(applicationId);
        Eligible.recommendationIsOpen(setting.round(row.roundId()), Arrival.moment(clock)).require();
        if (decision == Decision.RECOMMEND) {
            quotas.take(row);
        }
        if (applications.move(List.of(row.id()), RecommendRules.WAITING, decision.leadsTo()) == 0) {
            throw new Refusal("application.stale");
        }
        findings.add(List.of(row), Kind.RECOMMENDATION, decision.outcome(), text, Set.of());
        opinions.seal(row, decision.outcome(), text);
        timeline.moved(List.of(row), decision.leadsTo(), decision.action(), text);
        if (decision == Decision.DECLINE) {
            processes.send("application-lapsed", row.id(), Map.of());
        } else {
            task.complete("recommend", row.id(), Map.of("recommended", decision == Decision.RECOMMEND));
        }
    }
}
