package io.luxuan.selection;

import io.luxuan.programme.Quota;

/**
 * What a quota means for a list.
 *
 * @param base    how many the ranking alone fills
 * @param ceiling how far equal entries at the cut, or the meeting with its reason, may take the list
 * @param least   below this the list is reported as short
 */
public record QuotaLimit(int base, int ceiling, int least) {
    private static final int UNLIMITED = Integer.MAX_VALUE;

    public static QuotaLimit of(Quota quota) {
        return switch (quota.type()) {
            case AT_LEAST -> new QuotaLimit(aim(quota, quota.least()), UNLIMITED, aim(quota, quota.least()));
            case ABOUT -> new QuotaLimit(
                    quota.target(), quota.target() + quota.band(), Math.max(0, quota.target() - quota.band()));
            case AT_MOST -> new QuotaLimit(aimAtMost(quota), ceiling(quota), 0);
            case RANGE -> new QuotaLimit(aimAtMost(quota), ceiling(quota), quota.least() == null ? 0 : quota.least());
            case NONE -> new QuotaLimit(UNLIMITED, UNLIMITED, 0);
        };
    }

    public boolean isUnlimited() {
        return ceiling == UNLIMITED;
    }

    private static int aim(Quota quota, Integer otherwise) {
        return quota.target() != null ? quota.target() : otherwise;
    }

    private static int ceiling(Quota quota) {
        return aim(new Quota(quota.type(), null, null, quota.most(), 0), quota.target());
    }

    private static int aimAtMost(Quota quota) {
        return Math.min(aim(quota, quota.most()), ceiling(quota));
    }
}
