package io.luxuan.ranking;

import java.math.BigDecimal;

/**
 * One line of a round's ranking.
 *
 * @param rank           1 for the best; entries that still tie after the declared tie-breaks share a rank
 * @param score          official score in points, 0 to 100, four decimals
 * @param firstCriterion mean of the first criterion in points
 * @param spread         highest minus lowest total in points
 * @param opinions       how many signed score cards it rests on
 * @param excluded       message key of why it cannot be selected (failed site visit, too few opinions); null when it can
 */
public record RankedApplication(
        String applicationId, int rank, BigDecimal score, BigDecimal firstCriterion, BigDecimal spread, int opinions,
        String excluded) {}
