package io.luxuan.award.start;

import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.actor.HandedOver;
import org.springframework.stereotype.Component;

/** Projects of whoever leaves a unit are another's. */
@Component
class HandProjectsOver implements HandedOver {
    private final ProjectMapper projects;

    HandProjectsOver(ProjectMapper projects) {
        this.projects = projects;
    }

    @Override
    public void handOver(String organisationId, String from, String to) {
        projects.handOver(organisationId, from, to);
    }
}
