package io.luxuan.statistics.page;

import io.luxuan.statistics.figure.Figures;
import io.luxuan.statistics.figure.ReadFigures.Choice;
import java.util.Map;

/**
 * All that the page shows.
 *
 * @param faults  field to message key; then there are no figures
 * @param figures rows of this page; null where what was asked is wrong
 * @param next    where the next page begins; null on the last one
 */
record Shown(StatisticsQuery query, Choice choice, Map<String, String> faults, Figures figures, Integer next) {
    public boolean hasNext() {
        return next != null;
    }
}
