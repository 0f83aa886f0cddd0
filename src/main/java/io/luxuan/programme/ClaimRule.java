package io.luxuan.programme;

import io.luxuan.programme.money.Funding;
import java.util.List;

/**
 * How claims (兑现申请) of a window are dealt with. What a claim is worth is the programme's {@link Funding}: FLAT or CAPPED.
 *
 * @param verifiers      people who verify each claim apart from one another; 2
 * @param once           whether what was granted once, in whatever window, may not be claimed again (一次性)
 * @param onceQuestion   key of the question that names what is paid for once, such as the platform; null where it is the
 *                       organisation itself
 * @param payee          where the money goes; without it the payment file has empty columns
 * @param checks         what the platform checks before people do
 */
public record ClaimRule(int verifiers, boolean once, String onceQuestion, PayeeQuestions payee, List<ClaimCheck> checks) {
    public static final int VERIFIERS = 2;

    public ClaimRule {
        payee = payee == null ? PayeeQuestions.NONE : payee;
        checks = checks == null ? List.of() : List.copyOf(checks);
    }
}
