package io.luxuan.programme.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fund that programmes draw from, as its file {@code funds/<id>.yml} says.
 *
 * @param id        as programmes name it in {@code funding.fund}
 * @param owner     department that answers for it
 * @param level     null where a programme is a fund of its own
 * @param city      whose it is, for CITY; null otherwise
 * @param citiesOut cities with money of their own, whose units are not paid from it
 * @param budgets   what it has by year; a year without one has no limit
 */
public record Fund(String id, String name, String owner, Level level, String city, List<String> citiesOut, List<Budget> budgets) {
    public enum Level { PROVINCE, CITY }

    /** @param amount in 万元 */
    public record Budget(int year, BigDecimal amount) {}

    public Fund {
        citiesOut = citiesOut == null ? List.of() : List.copyOf(citiesOut);
        budgets = budgets == null ? List.of() : List.copyOf(budgets);
    }

    /** In 万元; null for no limit. */
    public BigDecimal budgetOf(int year) {
        return budgets.stream().filter(budget -> budget.year() == year).map(Budget::amount).findFirst().orElse(null);
    }

    /** The same, where these budgets go before those of the file. */
    Fund with(List<Budget> entered) {
        Map<Integer, Budget> all = new TreeMap<>();
        budgets.forEach(budget -> all.put(budget.year(), budget));
        entered.forEach(budget -> all.put(budget.year(), budget));
        return new Fund(id, name, owner, level, city, citiesOut, List.copyOf(all.values()));
    }
}
