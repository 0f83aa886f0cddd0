package io.luxuan.record;

import io.luxuan.scoring.Opinion;
import io.luxuan.scoring.Reviewed;
import io.luxuan.scoring.SecondResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A ranked application's signed score cards, by seat and without anybody's name.
 *
 * @param number public number
 * @param second null where it was not shortlisted or there is no second stage
 */
record ReviewSection(String number, List<CardSection> cards, SecondResult second) {
    /** @param points by criterion key; @param total their sum; @param first those of the first criterion */
    record CardSection(int seat, Map<String, BigDecimal> points, BigDecimal total, BigDecimal first) {}

    Reviewed reviewed() {
        return new Reviewed(number, number, cards.stream()
                .map(card -> new Opinion(number + "/" + card.seat(), card.total(), card.first())).toList(), second);
    }
}
