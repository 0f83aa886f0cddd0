package io.luxuan.statistics.figure;

/**
 * @param key   message key of its heading, its unit included
 * @param chart in which it is drawn; null where it is not
 * @param bar   which colour it has there
 */
public record Column(String key, Chart chart, String bar) {
    static Column plain(String key) {
        return new Column(key, null, null);
    }

    /** A part of what the row is as a whole. */
    static Column part(String key, String bar) {
        return new Column(key, Chart.PARTS, bar);
    }

    /** Beside another one. */
    static Column beside(String key, String bar) {
        return new Column(key, Chart.SIDES, bar);
    }
}
