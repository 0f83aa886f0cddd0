package io.luxuan.award.project;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

@Component
public class ProjectDates {
    private final ProjectMapper projects;
    private final MovableClock clock;

    ProjectDates(ProjectMapper projects, MovableClock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** The round's first mid-term check; at once for a round without projects, so that its process goes on. */
    public LocalDateTime midtermOpens(String roundId) {
        LocalDateTime first = projects.firstMidterm(roundId);
        return first == null ? clock.now() : first;
    }

    public boolean hasMidterm(String roundId) {
        return projects.firstMidterm(roundId) != null;
    }

    public LocalDateTime due(String projectId) {
        return projects.find(projectId).orElseThrow(() -> new NotFound("project", projectId)).dueAt();
    }
}
