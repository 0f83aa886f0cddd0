package io.luxuan.shared.archive;

import java.time.Duration;

/** What may still be read of one archive, over all of its parts and all times that they are read. */
final class Allowance {
    static final long BYTES = 48L * 1024 * 1024;
    /** The densest workbooks that people make come to a quarter of it; a bomb to ten times as much. */
    static final int RATIO = 100;
    static final Duration TIME = Duration.ofSeconds(10);
    private static final long SMALL = 4L * 1024 * 1024;

    private final long end = System.nanoTime() + TIME.toNanos();
    private long left;

    Allowance(long archiveBytes) {
        this.left = Math.min(BYTES, SMALL + archiveBytes * RATIO);
    }

    void take(long bytes) throws OverfullArchive {
        left -= bytes;
        if (left < 0) {
            throw new OverfullArchive("too many bytes");
        }
        if (System.nanoTime() - end > 0) {
            throw new OverfullArchive("too slow");
        }
    }
}
