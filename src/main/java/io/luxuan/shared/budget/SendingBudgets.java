package io.luxuan.shared.budget;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Counted in the database: a restart gives nobody a new budget and all nodes share one. One statement a request. */
@Component
@EnableConfigurationProperties(BudgetSettings.class)
public class SendingBudgets {
    private final SpentBudgetMapper mapper;
    private final BudgetSettings settings;
    private final MovableClock clock;
    private final Seal seal;

    SendingBudgets(SpentBudgetMapper mapper, BudgetSettings settings, MovableClock clock, ServerSecrets secrets) {
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
        this.seal = secrets.seal("budgets");
    }

    /** How long it takes until there is something to spend again; empty when this could be spent. @param who account or address */
    public Optional<Duration> spend(Budget budget, String who, long amount) {
        long most = settings.most(budget);
        if (most == 0) {
            return Optional.empty();
        }
        String key = seal.of(budget + " " + who);
        LocalDateTime now = LocalDateTime.ofInstant(clock.running(), MovableClock.CHINA).truncatedTo(ChronoUnit.MICROS);
        LocalDateTime over = now.minus(budget.time());
        if (amount <= most && (mapper.spend(key, amount, most, over, now) > 0 || began(key, amount, most, over, now))) {
            return Optional.empty();
        }
        LocalDateTime began = mapper.began(key);
        return Optional.of(began == null ? budget.time() : Duration.between(now, began.plus(budget.time())));
    }

    private boolean began(String key, long amount, long most, LocalDateTime over, LocalDateTime now) {
        try {
            mapper.begin(key, amount, now);
            return true;
        } catch (DuplicateKeyException thereIsOne) {
            return mapper.spend(key, amount, most, over, now) > 0;
        }
    }
}
