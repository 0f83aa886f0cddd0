package io.luxuan.decision;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What awards have committed so far. The module that keeps the ledger answers; lists read it for their caps. */
public interface Commitments {
    /** All awards of these organisations that were not lost again, of every programme and year. */
    List<AwardCommitment> of(Collection<String> organisationIds);

    /** Sum in 万元 of what other rounds of this year have awarded under these programmes; 0 for none. */
    BigDecimal ofYear(Collection<String> programmes, int year, String exceptRound);
}
