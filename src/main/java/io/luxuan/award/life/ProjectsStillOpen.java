package io.luxuan.award.life;

import io.luxuan.application.UnfinishedProjects;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.Chunks;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Projects of whatever programme that are neither finished nor ended. */
@Component
class ProjectsStillOpen implements UnfinishedProjects {
    private final ProjectMapper projects;

    ProjectsStillOpen(ProjectMapper projects) {
        this.projects = projects;
    }

    @Override
    public Set<String> of(Collection<String> applicationIds) {
        Set<String> open = new HashSet<>();
        Chunks.each(applicationIds, some -> open.addAll(projects.openOf(some)));
        return open;
    }
}
