package io.luxuan.unit;

import io.luxuan.shared.ReadFace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What is known of units, for those who decide who may apply. Some four statements for every 200 units. */
@ReadFace
public interface KnownUnits {
    /** @throws io.luxuan.shared.NotFound when there is no such unit */
    KnownUnit on(LocalDate day, String organisationId);

    Map<String, KnownUnit> on(LocalDate day, Collection<String> organisationIds);
}
