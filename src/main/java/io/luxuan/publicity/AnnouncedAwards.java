package io.luxuan.publicity;

import java.math.BigDecimal;

/** What the public reads when an award that a list announced is given up or taken back. */
public interface AnnouncedAwards {
    /**
     * Publishes a correction beside the notice that announced it. Where the list is of money alone, what was never paid leaves it.
     * Answers whether it did.
     *
     * @param amount in 万元
     * @param paid   whether money had left the treasury
     * @param why    public reason
     * @throws io.luxuan.shared.Refusal {@code award.end-unlisted} when no list has announced it yet
     */
    boolean ended(String roundId, String applicationId, BigDecimal amount, boolean paid, String why);
}
