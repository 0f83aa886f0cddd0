package io.luxuan.award.life;

import io.luxuan.award.money.Grants;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.publicity.AwardedPlaces;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Processes;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 逾期失效: whose certificate is not there in time loses the place, and the round goes on to its substitution, as for places that two
 * managers took back. What the department still looks at is in time.
 */
@Component
class LapsePlaces implements Gate {
    private static final int CHUNK = 100;

    private final ProjectMapper projects;
    private final ProjectSteps steps;
    private final AwardedPlaces places;
    private final Processes processes;
    private final Grants grants;
    private final MovableClock clock;

    LapsePlaces(ProjectMapper projects, ProjectSteps steps, AwardedPlaces places, Processes processes, Grants grants, MovableClock clock) {
        this.projects = projects;
        this.steps = steps;
        this.places = places;
        this.processes = processes;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public String message() {
        return "certificates-overdue";
    }

    @Override
    public boolean isOpen(String roundId) {
        return projects.vacantIn(roundId) > 0 || !projects.withoutCertificate(roundId, clock.now(), 1).isEmpty();
    }

    /** More than a chunk come with the next opening of the gate. */
    void of(String roundId) {
        projects.withoutCertificate(roundId, clock.now(), CHUNK).forEach(this::lapse);
        projects.looked(roundId);
    }

    /** Of all rounds that were ended before their time: their places are free, and nobody moves up. */
    void ofEndedRounds() {
        projects.withoutCertificateAfterEnding(clock.now(), CHUNK).forEach(this::lapse);
    }

    private void lapse(Project project) {
        String why = grants.text(new Refused("award.certificate-late", List.of(project.certificateDue().toLocalDate().toString())));
        if (steps.lapse(project, why)) {
            processes.remove(project.id(), why);
            places.free(project.roundId(), project.applicationId(), why);
        }
    }
}
