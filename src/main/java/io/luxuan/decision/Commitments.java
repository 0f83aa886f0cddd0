package io.luxuan.decision;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What awards have committed so far. The module that keeps the ledger answers; lists read it for their caps. */
public interface Commitments {
    /** All awards of these organisations that were not lost again, of every programme and year. */
    List<AwardCommitment> of(Collection<String> organisationIds);

    /** What the fund has promised in this year beside the projects of one round, in 万元; claims and recognitions count. */
    BigDecimal ofYear(String fund, int year, String exceptRound);
}
