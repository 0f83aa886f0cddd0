package io.luxuan.award.life;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.Processes;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The round ends before its time: the projects that its manager named stop with it. */
@Component
class StopNamed {
    private final ProjectMapper projects;
    private final ProjectSteps steps;
    private final Processes processes;
    private final Rounds rounds;

    StopNamed(ProjectMapper projects, ProjectSteps steps, Processes processes, Rounds rounds) {
        this.projects = projects;
        this.steps = steps;
        this.processes = processes;
        this.rounds = rounds;
    }

    /** @param ids joined by commas; null or empty for none; what is no running project of this round is passed over */
    void of(String roundId, String ids) {
        String why = rounds.get(roundId).ending().reason();
        Arrays.stream(ids == null ? new String[0] : ids.split(",")).map(projects::find).flatMap(Optional::stream)
                .filter(project -> project.roundId().equals(roundId) && !project.state().isOver())
                .map(Project::id).forEach(id -> {
                    processes.remove(id, why);
                    steps.stopWithRound(id, why);
                });
    }
}
