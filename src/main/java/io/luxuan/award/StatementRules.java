package io.luxuan.award;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/** What a task statement (任务书) must satisfy before it binds both sides. */
final class StatementRules {
    private StatementRules() {}

    /** @param amount in 万元; null where the policy states none, and then any budget is right */
    static Verdict budgetAddsUp(Collection<BigDecimal> lines, BigDecimal amount) {
        BigDecimal sum = lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount == null || sum.compareTo(amount) == 0
                ? ALLOWED : refused("award.budget-adds-up", plain(sum), plain(amount));
    }

    /** The first and the last day of the project count. */
    static Verdict milestoneInsideProject(LocalDate milestone, LocalDate startsOn, LocalDate endsOn) {
        return milestone.isBefore(startsOn) || milestone.isAfter(endsOn)
                ? refused("award.milestone-inside", startsOn.toString(), endsOn.toString()) : ALLOWED;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
