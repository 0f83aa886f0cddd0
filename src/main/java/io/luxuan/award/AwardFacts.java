package io.luxuan.award;

import io.luxuan.shared.ReadFace;

/** Awards as other modules read them. */
@ReadFace
public interface AwardFacts {
    /** Whether the unit holds an award of this programme, promised or paid, of whatever round. */
    boolean holds(String programmeId, String organisationId);
}
