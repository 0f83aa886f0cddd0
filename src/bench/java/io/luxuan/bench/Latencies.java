package io.luxuan.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Durations of one kind of work. Safe for many threads. */
public final class Latencies {
    private static final double MILLISECOND = 1e6;

    private long[] nanos = new long[256];
    private int size;

    public synchronized void add(long duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = duration;
    }

    public synchronized int count() {
        return size;
    }

    /**
     * In milliseconds; the smallest measured duration that at least this share does not exceed. 0 when nothing was measured.
     *
     * @param share over 0, up to 1: 0.99 for p99
     */
    public synchronized double percentile(double share) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int at = (int) Math.ceil(share * size) - 1;
        return Math.round(sorted[Math.max(0, Math.min(size - 1, at))] / MILLISECOND * 10) / 10.0;
    }

    /** Count, p50, p95, p99 and the longest, in milliseconds, for {@link Figure#withAll}. */
    public Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("count", count());
        summary.put("p50_ms", percentile(0.5));
        summary.put("p95_ms", percentile(0.95));
        summary.put("p99_ms", percentile(0.99));
        summary.put("max_ms", percentile(1));
        return summary;
    }
}
