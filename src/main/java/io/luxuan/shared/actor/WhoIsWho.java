package io.luxuan.shared.actor;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Map;

/** What people and units are called. What there is none of is left out. */
@ReadFace
public interface WhoIsWho {
    /** Names by id of the account. */
    Map<String, String> people(Collection<String> accountIds);

    /** Names by id of the organisation. */
    Map<String, String> units(Collection<String> organisationIds);
}
