package io.luxuan.application;

import io.luxuan.programme.Programme;
import io.luxuan.shared.ReadFace;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** What the answers of applications come to by their programme's expression, as other modules read it. */
@ReadFace
public interface ApplicationAmounts {
    /**
     * By application id, in 万元, within what was asked for and the award's cap.
     *
     * @param programme one whose amounts are COMPUTED
     * @return 0 where an answer is missing that the amount needs
     */
    Map<String, BigDecimal> computed(Programme programme, Collection<String> applicationIds);
}
