package io.luxuan.draw;

/**
 * The rules of a draw.
 *
 * @param algorithm        version of {@code docs/draw.md}
 * @param avoidance        version of the avoidance rules
 * @param fit              version of the points for field and keywords
 * @param panelSize        experts on each panel
 * @param maximumLoad      most applications of the round an expert gets
 * @param fitShift         a gain is {@code fit * 2^fitShift + perturbation}
 * @param perturbationBits how many bits of chance
 */
public record DrawRules(
        String algorithm, String avoidance, String fit, int panelSize, int maximumLoad, int fitShift,
        int perturbationBits) {
    static final int FIT_SHIFT = 32;

    public static DrawRules of(int panelSize, int maximumLoad) {
        return new DrawRules("luxuan-draw-1", "avoidance-2", "fit-1", panelSize, maximumLoad, FIT_SHIFT,
                Perturbation.BITS);
    }
}
