package io.luxuan.award.page;

import io.luxuan.award.money.PaymentMapper;
import io.luxuan.award.money.RoundTotals;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

@UseCase
@ForStaff
class RoundProjects {
    private final ProjectMapper projects;
    private final PaymentMapper payments;
    private final MovableClock clock;

    RoundProjects(ProjectMapper projects, PaymentMapper payments, MovableClock clock) {
        this.projects = projects;
        this.payments = payments;
        this.clock = clock;
    }

    /** By number. @param state null for all; @param cursor number of the last project seen */
    public Slice<Project> list(String roundId, ProjectState state, boolean overdueOnly, String cursor) {
        return list(roundId, state, overdueOnly, cursor, Slice.PAGE);
    }

    /** The same with so many on a page. */
    public Slice<Project> list(String roundId, ProjectState state, boolean overdueOnly, String cursor, int limit) {
        List<Project> rows = projects.inRound(roundId, state, overdueOnly ? clock.now() : null, cursor, limit + 1);
        return Slice.of(rows, limit, Project::numberText);
    }

    public RoundTotals totals(String roundId) {
        return payments.totals(roundId, clock.now());
    }

    public Project find(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }
}
