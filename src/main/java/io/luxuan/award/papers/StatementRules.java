package io.luxuan.award.papers;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/** What a task statement (任务书) must satisfy before it binds both sides. */
public final class StatementRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private StatementRules() {}

    /** @param amount in 万元; null where the policy states none, and then any budget is right */
    public static Verdict budgetAddsUp(Collection<BigDecimal> lines, BigDecimal amount) {
        BigDecimal sum = lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount == null || sum.compareTo(amount) == 0
                ? ALLOWED : refused("award.budget-adds-up", plain(sum), plain(amount));
    }

    /** The first and the last day of the project count. */
    public static Verdict milestoneInsideProject(LocalDate milestone, LocalDate startsOn, LocalDate endsOn) {
        return milestone.isBefore(startsOn) || milestone.isAfter(endsOn)
                ? refused("award.milestone-inside", startsOn.toString(), endsOn.toString()) : ALLOWED;
    }

    /** Shares in per cent, each above 0; together they are the whole. */
    public static Verdict sharesAddUp(Collection<BigDecimal> shares) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(WHOLE) == 0 ? ALLOWED : refused("award.shares-add-up", plain(sum));
    }

    public static Verdict shareIsPart(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(WHOLE) <= 0 ? ALLOWED : refused("award.share-form");
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
