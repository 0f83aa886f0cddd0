package io.luxuan.assignment;

/** A few pairs by chance, always the same: with nothing but the best ones somebody whom nobody wants most might be left out. */
public final class Lots {
    private static final int EACH = 20; // of an application for which everybody is allowed

    private Lots() {}

    /** @param experts how many there are in all */
    public static boolean has(int application, int expert, int experts) {
        long mixed = ((long) application << Integer.SIZE | expert) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
        return (mixed >>> Integer.SIZE) % (1 + experts / EACH) == 0;
    }
}
