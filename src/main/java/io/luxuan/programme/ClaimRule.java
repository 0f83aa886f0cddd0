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
 * @param onceRows       things in the form's tables, such as invoices, that are paid for once whoever claims them; empty for none
 * @param suppliers      from whom what is paid for must have been bought; null for anybody
 * @param payee          where the money goes; without it the payment file has empty columns
 * @param checks         what the platform checks before people do
 * @param receivedQuestion key of the MONEY question that says what was received before for the same thing, such as for a lower level: it is taken
 *                       off the level's cap, so that moving up pays the difference; the ledger's awards of the unit under the same title
 *                       count where they are more; null where a level is paid whole
 */
public record ClaimRule(
        int verifiers, boolean once, String onceQuestion, List<OnceRow> onceRows, Suppliers suppliers, PayeeQuestions payee,
        List<ClaimCheck> checks, String receivedQuestion) {
    public static final int VERIFIERS = 2;

    public ClaimRule {
        payee = payee == null ? PayeeQuestions.NONE : payee;
        onceRows = onceRows == null ? List.of() : List.copyOf(onceRows);
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /**
     * @param table    key of the question of type TABLE
     * @param column   key of the column whose text names the thing, such as the invoice's number
     * @param register what programmes share among which a thing is paid for once; null for this programme alone
     */
    public record OnceRow(String table, String column, String register) {}

    /**
     * @param table  key of the question of type TABLE, each row of which was bought
     * @param column key of the column that names from whom
     * @param list   list of suppliers in the register of units, or title that a recognition gave (遴选的供应商)
     */
    public record Suppliers(String table, String column, String list) {}
}
