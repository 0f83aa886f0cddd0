package io.luxuan.statistics.figure;

/**
 * @param key message key of its heading, its unit included
 * @param bar which colour it has in the chart; null where it is not drawn
 */
public record Column(String key, String bar) {
    static Column plain(String key) {
        return new Column(key, null);
    }

    static Column drawn(String key, String bar) {
        return new Column(key, bar);
    }
}
