package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.round.Applying;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class BegunApplications implements Applying {
    private static final Set<ApplicationStatus> OVER = EnumSet.of(ApplicationStatus.WITHDRAWN, ApplicationStatus.LAPSED, ApplicationStatus.ENDED);
    private static final Set<ApplicationStatus> UNFINISHED = EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.RETURNED);

    private final ApplicationMapper applications;

    BegunApplications(ApplicationMapper applications) {
        this.applications = applications;
    }

    @Override
    public boolean hasBegun(String roundId) {
        return applications.countByStatus(roundId).stream().anyMatch(row -> !OVER.contains(row.status()));
    }

    @Override
    public boolean isUnfinished(String roundId) {
        return applications.countByStatus(roundId).stream().anyMatch(row -> UNFINISHED.contains(row.status()));
    }
}
