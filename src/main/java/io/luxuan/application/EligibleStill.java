package io.luxuan.application;

import io.luxuan.programme.Programme;
import io.luxuan.shared.ReadFace;
import io.luxuan.shared.Verdict.Refused;
import java.util.Collection;
import java.util.Map;

/** Whether applications may still be granted, for those who decide on them: the register may have changed since they came in. */
@ReadFace
public interface EligibleStill {
    /** By application why it may not; those that may are left out. Some five statements for every 200 applications. */
    Map<String, Refused> obstacles(String roundId, Collection<ApplicationSummary> applications);

    /** The same by the rules of another version of the round's programme. */
    Map<String, Refused> obstacles(String roundId, Programme other, Collection<ApplicationSummary> applications);
}
