package io.luxuan.award.money;

import io.luxuan.shared.find.Like;

/**
 * Which awards of the ledger are looked for; null for all.
 *
 * @param unit   id of the organisation
 * @param person key of the leader
 * @param title  part of what the award is for
 */
public record AwardFilter(String fund, Integer year, String programme, String unit, String person, String title) {
    /** For LIKE with {@code !} as its escape. */
    public String like() {
        return Like.holding(title);
    }
}
