package io.luxuan.application.party;

import io.luxuan.application.PartyKind;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.PersonKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps with each submitted version who led it, who took part and whom it excluded: two statements for many. */
@Component
public class FreezeParties {
    private final PartyMapper parties;

    FreezeParties(PartyMapper parties) {
        this.parties = parties;
    }

    /** @param rows as they were before the submission that has just been stored */
    public void freeze(List<ApplicationRow> rows) {
        Chunks.each(rows.stream().map(ApplicationRow::id).toList(), parties::freeze);
        List<PartyRow> leaders = rows.stream().filter(row -> row.leader() != null && !NameKey.of(row.leader()).isEmpty())
                .map(FreezeParties::leader).toList();
        Chunks.each(leaders, parties::insertAll);
    }

    private static PartyRow leader(ApplicationRow row) {
        String name = row.leader().strip();
        return new PartyRow(row.id(), row.versionNo() + 1, PartyKind.LEADER, 1, name, PersonKey.of(name),
                row.organisationName(), null, "", "", "");
    }
}
