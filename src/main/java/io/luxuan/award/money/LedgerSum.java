package io.luxuan.award.money;

import java.math.BigDecimal;

/**
 * What awards of a fund add up to.
 *
 * @param key       year, programme, unit, person or project that it is summed by; null where awards name none
 * @param title     of a project; null elsewhere
 * @param committed in 万元
 * @param paid      in 万元
 * @param awards    how many, those let go unpaid left out
 */
public record LedgerSum(String key, String title, BigDecimal committed, BigDecimal paid, long awards) {
    /** What a fund's awards may be summed by. */
    public enum By { YEAR, PROGRAMME, UNIT, PERSON, PROJECT }
}
