package io.luxuan.application.call;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.shared.actor.HandedOver;
import org.springframework.stereotype.Component;

/** Applications that whoever leaves a unit began are another's. */
@Component
class HandApplicationsOver implements HandedOver {
    private final ApplicationMapper applications;

    HandApplicationsOver(ApplicationMapper applications) {
        this.applications = applications;
    }

    @Override
    public void handOver(String organisationId, String from, String to) {
        applications.handOver(organisationId, from, to);
    }
}
