package io.luxuan.programme;

/**
 * How claims (兑现申请) of a window are dealt with. What a claim is worth is the programme's {@link Funding}: FLAT or CAPPED.
 *
 * @param verifiers      people who verify each claim apart from one another; 2
 * @param correctionDays working days in which a claim that was returned may be corrected, 1 to 30
 * @param once           whether an organisation that was granted a claim, in whatever window, may not claim again (一次性)
 */
public record ClaimRule(int verifiers, int correctionDays, boolean once) {
    static final int VERIFIERS = 2;
}
