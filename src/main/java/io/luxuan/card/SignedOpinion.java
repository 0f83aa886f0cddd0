package io.luxuan.card;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A signed score card.
 *
 * @param position a running number by what is on the cards, the highest total first; it tells nothing of the seat
 * @param points   by criterion key
 * @param comment  what the applicant may read after publication
 */
public record SignedOpinion(
        String applicationId, int position, BigDecimal total, Map<String, BigDecimal> points, String comment) {}
