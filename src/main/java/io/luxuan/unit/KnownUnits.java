package io.luxuan.unit;

import io.luxuan.shared.ReadFace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is known of units, for those who decide who may apply. Some four statements for every 200 units. */
@ReadFace
public interface KnownUnits {
    /** @throws io.luxuan.shared.NotFound when there is no such unit */
    KnownUnit on(LocalDate day, String organisationId);

    /** Names of the units that stand on this list of suppliers on a day, or hold the title of its name. */
    List<String> listed(String list, LocalDate day);

    Map<String, KnownUnit> on(LocalDate day, Collection<String> organisationIds);
}
