package io.luxuan.target.page;

/**
 * What of all is shown.
 *
 * @param city null for the whole province
 * @param year up to the end of this year; null for up to today
 * @param of   key of the target that is shown by field, city and year
 */
record Filter(String city, Integer year, String of) {
    public boolean isNarrow() {
        return city != null;
    }
}
