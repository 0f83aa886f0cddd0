package io.luxuan.unit;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Which units nobody has confirmed yet. One statement for any number that a page shows. */
@ReadFace
public interface UnitStanding {
    /** Empty for a unit that was confirmed, or was entered by somebody else than itself. */
    Optional<UnconfirmedUnit> unconfirmed(String organisationId);

    Map<String, UnconfirmedUnit> unconfirmed(Collection<String> organisationIds);
}
