package io.luxuan.ranking.list;

import io.luxuan.scoring.Advice;
import java.math.BigDecimal;

/**
 * What the model found in a round as a whole; see {@link Advice}.
 *
 * @param places the places that the grey zone lies around; null where their number is not limited
 * @param grey   how many applications are in the grey zone
 * @param far    how many opinions lie far from their panel
 */
record ModelRow(
        String roundId, Integer places, BigDecimal noise, BigDecimal merit, BigDecimal leniency, int habits, int grey,
        int far) {

    static ModelRow of(String roundId, Integer places, Advice advice) {
        int grey = (int) advice.lines().stream().filter(Advice.Line::grey).count();
        return new ModelRow(roundId, places, advice.noise(), advice.merit(), advice.leniency(), advice.habits(), grey,
                advice.far().size());
    }
}
