package io.luxuan.application.recommend;

/** What a department may still recommend in a round. @param most null for any number */
record Quota(Integer most, int taken, boolean ranked) {
    public boolean isLimited() {
        return most != null;
    }

    /** Never below 0; only where it is limited. */
    public int left() {
        return most == null ? Integer.MAX_VALUE : Math.max(0, most - taken);
    }
}
