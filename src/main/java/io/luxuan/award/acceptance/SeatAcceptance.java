package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.PanelDraw;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The department draws or names the experts who judge an acceptance; avoidance is never relaxed. */
@UseCase
@ForManagers
public class SeatAcceptance {
    private final CheckPaper check;
    private final AcceptancePool pool;
    private final AcceptancePanel panel;
    private final SeatMapper seats;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    SeatAcceptance(CheckPaper check, AcceptancePool pool, AcceptancePanel panel, SeatMapper seats, ProjectTask task,
            AuditTrail audit, MovableClock clock) {
        this.check = check;
        this.pool = pool;
        this.panel = panel;
        this.seats = seats;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param count at least as many as the programme asks for; @throws Refusal with the field {@code count} */
    @Transactional
    public void draw(String projectId, int count) {
        Project project = open(projectId);
        enough(project, count, "count");
        String seed = Ids.next();
        List<String> drawn = new PanelDraw(seed, count, pool.maximumLoad(project))
                .draw(pool.caseOf(project), pool.everyone(project));
        if (drawn.isEmpty()) {
            throw new Refusal("award.panel-invalid", Map.of("count", "rule.award.panel-short"));
        }
        seat(project, drawn, SeatOrigin.DRAWN, seed);
    }

    /** @throws Refusal with the form's field expertId when one of them may not judge this project */
    @Transactional
    public void name(String projectId, List<String> expertIds) {
        Project project = open(projectId);
        List<String> chosen = new ArrayList<>(new LinkedHashSet<>(expertIds));
        enough(project, chosen.size(), "expertId");
        ReviewCase application = pool.caseOf(project);
        List<SeatCandidate> everyone = pool.everyone(project);
        List<SeatCandidate> seated = new ArrayList<>();
        for (String id : chosen) {
            SeatCandidate expert = everyone.stream().filter(one -> one.expertId().equals(id)).findFirst()
                    .orElseThrow(() -> new Refusal("award.panel-invalid", Map.of("expertId", "rule.award.panel-unknown")));
            List<Refused> reasons = AvoidanceRules.whyNot(expert, application, seated, pool.maximumLoad(project));
            if (!reasons.isEmpty()) {
                throw new Refusal("award.panel-invalid", Map.of("expertId", reasons.get(0).messageKey()));
            }
            seated.add(expert);
        }
        seat(project, chosen, SeatOrigin.NAMED, null);
    }

    private Project open(String projectId) {
        Project project = check.project(projectId);
        if (project.state() != ProjectState.ACCEPTANCE_CHECK || !panel.now(project).isEmpty()) {
            throw new Refusal("award.stale");
        }
        return project;
    }

    private void enough(Project project, int count, String field) {
        int least = check.rule(project).acceptanceExperts();
        AcceptanceRules.enoughExperts(count, least).requireAt(field, "award.panel-invalid");
    }

    private void seat(Project project, List<String> expertIds, SeatOrigin origin, String seed) {
        LocalDateTime now = clock.now();
        Map<String, Expert> experts = pool.experts(expertIds);
        for (int i = 0; i < expertIds.size(); i++) {
            Expert expert = experts.get(expertIds.get(i));
            seats.insert(new AcceptanceSeat(Ids.next(), project.id(), project.roundId(), project.corrections(), i + 1, expert.id(),
                    expert.accountId(), origin, seed, SeatState.OPEN, null, null, now.getYear(), now, Actors.require().id(),
                    AcceptanceRules.judgingDue(now), null, null));
        }
        audit.record(AuditEvent.of("award.seat-panel", "project", project.id()).inRound(project.roundId())
                .change(null, origin + " " + expertIds.size()).because(seed));
        task.completeIfOpen("seat-acceptance-panel", project.id(), Map.of());
    }
}
