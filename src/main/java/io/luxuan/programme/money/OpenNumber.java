package io.luxuan.programme.money;

import java.math.BigDecimal;

/**
 * A figure that the policy leaves open (按规定, 一定比例): each round sets it before it opens, and its amounts are reckoned with it.
 *
 * @param key   name under which the programme's expressions call it
 * @param label what it is, with its unit: 补助比例（0至1）, 每项定额（万元）
 * @param least smallest value; null for above 0
 * @param most  greatest value, such as the policy's cap; null for none
 * @param hint  null for none
 */
public record OpenNumber(String key, String label, BigDecimal least, BigDecimal most, String hint) {
    public boolean allows(BigDecimal number) {
        return number != null && (least == null ? number.signum() > 0 : number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0);
    }
}
