package io.luxuan.unit;

import io.luxuan.shared.ReadFace;
import io.luxuan.unit.KnownUnit.PastAward;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What units were awarded on the platform. */
@ReadFace
public interface AwardSource {
    Map<String, List<PastAward>> awardsOf(Collection<String> organisationIds);
}
