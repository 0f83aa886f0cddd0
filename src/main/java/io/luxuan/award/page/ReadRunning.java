package io.luxuan.award.page;

import io.luxuan.award.project.ProjectMapper;
import io.luxuan.round.RunningProjects;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** What the form lists by which a round ends early. */
@UseCase
@ForStaff
class ReadRunning implements RunningProjects {
    private static final int MOST = 1000;

    private final ProjectMapper projects;

    ReadRunning(ProjectMapper projects) {
        this.projects = projects;
    }

    @Override
    public List<Line> inRound(String roundId) {
        return projects.inRound(roundId, null, null, null, MOST).stream().filter(project -> !project.state().isOver())
                .map(project -> new Line(project.id(), project.numberText(), project.title(), project.organisationName())).toList();
    }
}
