package io.luxuan.award;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Set;

/** Awards as other modules read them. */
@ReadFace
public interface AwardFacts {
    /** Whether the unit holds an award of this programme, promised or paid, of whatever round. */
    boolean holds(String programmeId, String organisationId);

    /** Those of these units that do, in one statement. */
    Set<String> holders(String programmeId, Collection<String> organisationIds);

    /** Awards without a project whose money a hold keeps back, by application, in one statement. */
    Set<String> heldBack(Collection<String> applicationIds);
}
