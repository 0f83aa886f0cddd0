package io.luxuan.unit.enrol;

import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

/** How many units wait to be confirmed, for the managers' desk. */
@UseCase
@ForStaff
class WaitingUnits implements DeskCounter {
    private final RegistrationMapper registrations;

    WaitingUnits(RegistrationMapper registrations) {
        this.registrations = registrations;
    }

    @Override
    public long waiting() {
        return registrations.waiting();
    }

    @Override
    public String messageKey() {
        return "registration.desk";
    }

    @Override
    public String path() {
        return "/manager/units/registrations";
    }
}
