package io.luxuan.application.store;

import io.luxuan.account.Organisation;
import io.luxuan.unit.UnitSettled;
import org.springframework.stereotype.Component;

/** What a unit wrote and handed in before it was confirmed goes on under the name, and as the unit, that it turned out to have. */
@Component
class SettledUnits implements UnitSettled {
    private final ApplicationMapper applications;

    SettledUnits(ApplicationMapper applications) {
        this.applications = applications;
    }

    @Override
    public void settled(String registered, Organisation unit) {
        applications.moveToUnit(registered, unit.id(), unit.name());
    }
}
