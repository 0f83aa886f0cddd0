package io.luxuan.award.money;

import io.luxuan.award.FundFigures;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.Fund;
import io.luxuan.programme.money.Funds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Budgets beside what was promised and paid. */
@Component
class FundsByYear implements FundFigures {
    private final LedgerMapper ledger;
    private final Funds funds;
    private final Programmes programmes;

    FundsByYear(LedgerMapper ledger, Funds funds, Programmes programmes) {
        this.ledger = ledger;
        this.funds = funds;
        this.programmes = programmes;
    }

    @Override
    public List<FundYear> byYear() {
        Map<String, Map<Integer, FundSum>> sums = ledger.byFundAndYear().stream().collect(Collectors.groupingBy(FundSum::fund,
                TreeMap::new, Collectors.toMap(FundSum::yearNo, sum -> sum, (one, other) -> one, TreeMap::new)));
        List<FundYear> lines = new ArrayList<>();
        for (Fund fund : funds.all()) {
            Map<Integer, FundSum> years = new TreeMap<>(sums.getOrDefault(fund.id(), Map.of()));
            fund.budgets().forEach(budget -> years.putIfAbsent(budget.year(), none(fund.id(), budget.year())));
            years.values().forEach(sum -> lines.add(line(sum, fund.name(), fund.budgetOf(sum.yearNo()))));
            sums.remove(fund.id());
        }
        Map<String, String> names = programmes.current().stream().collect(Collectors.toMap(Programme::id, Programme::name, (one, other) -> one));
        sums.forEach((id, years) -> years.values().forEach(sum -> lines.add(line(sum, names.getOrDefault(id, id), null))));
        return lines;
    }

    private static FundSum none(String fund, int year) {
        return new FundSum(fund, year, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    private static FundYear line(FundSum sum, String name, BigDecimal budget) {
        return new FundYear(sum.fund(), name, sum.yearNo(), budget, sum.committed(), sum.due(), sum.sent(), sum.paid(), sum.returned(),
                sum.awards());
    }
}
