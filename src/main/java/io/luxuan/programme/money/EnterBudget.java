package io.luxuan.programme.money;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import org.springframework.transaction.annotation.Transactional;

/** A manager enters what a fund has in a year, with the number of the paper. It goes before the fund's file. */
@UseCase
@ForManagers
public class EnterBudget {
    private static final int FIRST_YEAR = 2023;
    private static final int YEARS_AHEAD = 5;
    private static final BigDecimal MOST = new BigDecimal("99999999");
    private static final int LONGEST = 200;

    private final Funds funds;
    private final BudgetMapper budgets;
    private final AuditTrail audit;
    private final MovableClock clock;

    EnterBudget(Funds funds, BudgetMapper budgets, AuditTrail audit, MovableClock clock) {
        this.funds = funds;
        this.budgets = budgets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same again changes nothing. What was promised stays, also where the new budget is below it: then nothing more is.
     *
     * @param year   and amount (万元) as they were typed
     * @throws io.luxuan.shared.Refusal with its fields when something is wrong
     */
    @Transactional
    public void enter(String fundId, String year, String amount, String reference) {
        Fund fund = funds.find(fundId).orElseThrow(() -> new NotFound("fund", fundId));
        FieldFaults faults = new FieldFaults();
        BigDecimal when = Figures.read(year).orElse(null);
        BigDecimal money = Figures.read(amount).orElse(null);
        String paper = reference == null ? "" : reference.strip();
        faults.note("year", yearMayBe(when, clock.now().getYear()));
        faults.note("amount", amountMayBe(money));
        faults.note("reference", Wording.saysNothing(paper) || paper.length() > LONGEST ? Verdict.refused("fund.reference") : Verdict.ALLOWED);
        faults.refuse("fund.budget");
        keep(fund, when.intValueExact(), money, paper);
    }

    static Verdict yearMayBe(BigDecimal year, int now) {
        boolean whole = year != null && year.stripTrailingZeros().scale() <= 0;
        return whole && year.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0 && year.compareTo(BigDecimal.valueOf(now + YEARS_AHEAD)) <= 0
                ? Verdict.ALLOWED : Verdict.refused("fund.year");
    }

    static Verdict amountMayBe(BigDecimal amount) {
        return amount != null && amount.signum() >= 0 && amount.compareTo(MOST) <= 0 && amount.stripTrailingZeros().scale() <= 2
                ? Verdict.ALLOWED : Verdict.refused("fund.amount");
    }

    private void keep(Fund fund, int year, BigDecimal amount, String paper) {
        EnteredBudget newest = budgets.newest(fund.id(), year);
        if (newest != null && newest.amount().compareTo(amount) == 0 && newest.reference().equals(paper)) {
            return;
        }
        budgets.insert(new EnteredBudget(Ids.next(), fund.id(), year, amount, paper, clock.now(), Actors.require().id()));
        audit.record(AuditEvent.of("fund.budget", "fund", fund.id()).change(plain(fund.budgetOf(year)), plain(amount))
                .because(year + "：" + paper));
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}
