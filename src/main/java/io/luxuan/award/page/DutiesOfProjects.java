package io.luxuan.award.page;

import io.luxuan.application.UnitDuties;
import io.luxuan.award.clawback.ClawBack;
import io.luxuan.award.clawback.ClawBackMapper;
import io.luxuan.award.money.MoneyHolder;
import io.luxuan.award.money.MoneyHolders;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.MovableClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Papers to hand in and money to pay back. */
@Component
class DutiesOfProjects implements UnitDuties {
    private static final int MOST = 100;
    /** Acceptance is open from the first day on, for years; until it comes near there is nothing to do. */
    private static final int MONTHS_AHEAD = 6;

    private final ProjectMapper projects;
    private final ClawBackMapper claims;
    private final MoneyHolders holders;
    private final MovableClock clock;

    DutiesOfProjects(ProjectMapper projects, ClawBackMapper claims, MoneyHolders holders, MovableClock clock) {
        this.projects = projects;
        this.claims = claims;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(String organisationId) {
        Stream<Duty> papers = projects.waitingFor(organisationId, MOST).stream().filter(this::isNear).map(DutiesOfProjects::paper);
        return Stream.concat(papers, repayments(claims.waitingFor(organisationId, MOST))).toList();
    }

    private boolean isNear(Project project) {
        return project.dueAt() == null || project.dueAt().isBefore(clock.now().plusMonths(MONTHS_AHEAD));
    }

    private Stream<Duty> repayments(List<ClawBack> open) {
        Map<String, MoneyHolder> found = holders.byIds(open.stream().map(ClawBack::projectId).toList());
        return open.stream().map(claim -> repayment(claim, found.get(claim.projectId())));
    }

    private static Duty paper(Project project) {
        PaperKind awaited = project.state().awaits();
        return new Duty(project.title(), project.numberText(), awaited.submitTask(),
                "/applicant/projects/" + project.id() + "/papers/" + awaited.path(), project.dueAt());
    }

    private static Duty repayment(ClawBack claim, MoneyHolder holder) {
        return new Duty(holder.title(), holder.numberText(), "repay-claw-back", "/applicant/claw-backs/" + claim.id(),
                claim.dueOn().atTime(23, 59, 59));
    }
}
