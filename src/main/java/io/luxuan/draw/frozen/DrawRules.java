package io.luxuan.draw.frozen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

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
 * @param setAside         claims about people that the avoidance rules did not heed; null in draws of former releases
 */
public record DrawRules(
        String algorithm, String avoidance, String fit, int panelSize, int maximumLoad, int fitShift,
        int perturbationBits, @JsonInclude(JsonInclude.Include.NON_NULL) List<SetAside> setAside) {
    static final int FIT_SHIFT = 32;

    /**
     * A claim of an applicant about people that kept nobody away when the draw was committed to. It names nobody.
     *
     * @param application its public number
     * @param claim       MEMBER, KIN, TEACHER_STUDENT, JOINT_PROJECT, JOINT_PAPER, JOINT_PATENT or EXCLUSION
     * @param number      of the claim within its kind, from 1
     * @param ground      DENIED, NOT_FOUND, NO_ANSWER or UNFOUNDED
     */
    public record SetAside(String application, String claim, int number, String ground) {}

    public static DrawRules of(int panelSize, int maximumLoad) {
        return new DrawRules("luxuan-draw-1", "avoidance-2", "fit-1", panelSize, maximumLoad, FIT_SHIFT,
                Perturbation.BITS, null);
    }

    public DrawRules without(List<SetAside> claims) {
        return new DrawRules(algorithm, avoidance, fit, panelSize, maximumLoad, fitShift, perturbationBits, List.copyOf(claims));
    }
}
