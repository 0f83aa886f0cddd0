package io.luxuan.award;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Money that follows a decision at once, without a project: claims and recognitions. For process steps. */
public interface DirectAwards {
    /**
     * Promises in the ledger what the caps and the round's budget leave, in the order given. A FLAT award is promised whole
     * or not at all, any other is cut. Asking again changes nothing.
     *
     * @return by application id what is promised, in 万元; zero where nothing is left
     */
    Map<String, BigDecimal> promise(String roundId, List<Wish> wishes);

    /** What will not be paid is promised no longer. */
    void release(String roundId, Collection<String> applicationIds);

    /** What was promised is due, once each: it is paid when the bank says so. */
    void makeDue(String roundId, Collection<String> applicationIds);

    /** @param amount in 万元, above zero */
    record Wish(String applicationId, String organisationId, String title, BigDecimal amount) {}
}
