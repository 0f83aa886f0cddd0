package io.luxuan.shared.actor;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What people and units are called, and who recommends whom. What there is none of is left out. */
@ReadFace
public interface WhoIsWho {
    /** Names by id of the account. */
    Map<String, String> people(Collection<String> accountIds);

    /** Names by id of the organisation. */
    Map<String, String> units(Collection<String> organisationIds);

    /** The organisation (主管部门) that recommends this one's applications. */
    Optional<String> recommenderOf(String organisationId);
}
