package io.luxuan.expert;

import io.luxuan.shared.ReadFace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Who said to be away (请假). */
@ReadFace
public interface Away {
    /** Ids of those of these experts whose leave touches one of the days, both included. */
    Set<String> during(Collection<String> expertIds, LocalDate from, LocalDate to);
}
