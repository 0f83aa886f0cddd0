package io.luxuan.programme.money;

import io.luxuan.programme.money.Fund.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The funds that there are: one file each under {@code funds/}, and what managers entered as their budgets. */
@Component
public class Funds {
    private static final String FILES = "classpath*:funds/*.yml";
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private static final List<Fund> FILED = read();

    private final BudgetMapper budgets;

    Funds(BudgetMapper budgets) {
        this.budgets = budgets;
    }

    /** Whether there is a file of this fund. */
    public static boolean areThere(String id) {
        return filed(id).isPresent();
    }

    /** With the budgets that managers entered. */
    public List<Fund> all() {
        Map<String, List<Budget>> entered = budgets.inForce().stream().collect(Collectors.groupingBy(EnteredBudget::fund,
                Collectors.mapping(budget -> new Budget(budget.yearNo(), budget.amount()), Collectors.toList())));
        return FILED.stream().map(fund -> fund.with(entered.getOrDefault(fund.id(), List.of()))).toList();
    }

    public Optional<Fund> find(String id) {
        return filed(id).map(fund -> all().stream().filter(one -> one.id().equals(id)).findFirst().orElse(fund));
    }

    /** As its file says, which is all but its budgets. @param id null for none */
    public static Optional<Fund> filed(String id) {
        return FILED.stream().filter(fund -> fund.id().equals(id)).findFirst();
    }

    /** All that was ever entered for a fund, the newest first. */
    public List<EnteredBudget> entered(String id, int limit) {
        return budgets.of(id, limit);
    }

    /** In 万元, as it was entered or as the file says; null for no limit. */
    private BigDecimal budgetOf(Fund fund, int year) {
        EnteredBudget entered = budgets.newest(fund.id(), year);
        return entered == null ? fund.budgetOf(year) : entered.amount();
    }

    /** The programme's money in a round of that year: its own caps, and what its fund has in the year. */
    public Funding inForce(Funding funding, int year) {
        return funding.fund() == null ? funding
                : filed(funding.fund()).map(fund -> funding.within(budgetOf(fund, year))).orElse(funding);
    }

    private static List<Fund> read() {
        try {
            List<Fund> funds = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream text = file.getInputStream()) {
                    funds.add(YAML.readValue(text, Fund.class));
                }
            }
            funds.sort(Comparator.comparing(Fund::id));
            return List.copyOf(funds);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
