package io.luxuan.application.party;

import io.luxuan.application.store.ApplicationRow;
import org.springframework.stereotype.Component;

/** The section on people and exclusions of one application, for those who may read the application itself. */
@Component
public class ReadParties {
    private final PartyMapper parties;

    ReadParties(PartyMapper parties) {
        this.parties = parties;
    }

    public PartyForm draft(ApplicationRow row) {
        return of(row, 0);
    }

    public PartyForm submitted(ApplicationRow row) {
        return of(row, row.versionNo());
    }

    private PartyForm of(ApplicationRow row, int version) {
        return PartyForm.of(parties.of(row.id(), version).stream().map(PartyRow::party).toList());
    }
}
