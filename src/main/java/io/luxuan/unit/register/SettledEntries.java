package io.luxuan.unit.register;

import io.luxuan.account.Organisation;
import io.luxuan.unit.UnitSettled;
import org.springframework.stereotype.Component;

/** What a unit said of itself with its evidence goes with the unit that it turned out to be. */
@Component
class SettledEntries implements UnitSettled {
    private final UnitEntryMapper entries;

    SettledEntries(UnitEntryMapper entries) {
        this.entries = entries;
    }

    @Override
    public void settled(String registered, Organisation unit) {
        entries.moveToUnit(registered, unit.id(), unit.name());
    }
}
