package io.luxuan.application.party;

import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import io.luxuan.application.store.ApplicationRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** The section on people and exclusions of one application, for those who may read the application itself. */
@Component
public class ReadParties {
    private final PartyMapper parties;
    private final PeopleMapper claims;

    ReadParties(PartyMapper parties, PeopleMapper claims) {
        this.parties = parties;
        this.claims = claims;
    }

    public PartyForm draft(ApplicationRow row) {
        return PartyForm.of(parties(row, 0));
    }

    public PartyForm submitted(ApplicationRow row) {
        return PartyForm.of(parties(row, row.versionNo()), claims.asideOf(row.id()));
    }

    /** Whether the section says something else than when it was last submitted. */
    public boolean changed(ApplicationRow row) {
        return !draft(row).equals(PartyForm.of(parties(row, row.versionNo())));
    }

    /** @param version 0 for what is being written */
    public List<Party> members(ApplicationRow row, int version) {
        return parties(row, version).stream().filter(party -> party.kind() == PartyKind.MEMBER).toList();
    }

    private List<Party> parties(ApplicationRow row, int version) {
        return parties.of(row.id(), version).stream().map(PartyRow::party).toList();
    }
}
