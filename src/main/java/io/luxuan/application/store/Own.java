package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import org.springframework.stereotype.Component;

/** Finds an application for the person who acts; somebody else's is not there. */
@Component
public class Own {
    private final ApplicationMapper applications;

    Own(ApplicationMapper applications) {
        this.applications = applications;
    }

    public ApplicationRow find(String id) {
        return mine(applications.find(id), id);
    }

    public ApplicationRow lock(String id) {
        return mine(applications.lock(id), id);
    }

    private static ApplicationRow mine(ApplicationRow row, String id) {
        if (row == null || !mayTouch(Actors.require(), row)) {
            throw new NotFound("application", id);
        }
        return row;
    }

    static boolean mayTouch(Person person, ApplicationRow row) {
        return switch (person.role()) {
            case APPLICANT -> row.organisationId().equals(person.organisationId());
            case RECOMMENDER -> row.recommenderId() != null && row.recommenderId().equals(person.organisationId())
                    && row.status() != ApplicationStatus.DRAFT;
            case MANAGER, SUPERVISOR -> row.status() != ApplicationStatus.DRAFT || row.versionNo() > 0;
            case SYSTEM -> true;
            default -> person.is(Role.SYSTEM);
        };
    }
}
