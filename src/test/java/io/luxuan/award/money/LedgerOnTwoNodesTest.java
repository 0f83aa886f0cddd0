package io.luxuan.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.LuxuanApplication;
import io.luxuan.award.money.Caps.Limit;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty approvals at the same moment, every other one on the other of two programs: on H2, or on the server that the tests are given. */
@Tag("database")
class LedgerOnTwoNodesTest {
    private static final int AT_ONCE = 50;

    @TempDir
    static Path folder;
    private static List<ConfigurableApplicationContext> nodes;

    private final String fund = "F" + Ids.next().substring(20);

    @BeforeAll
    static void two_programs_on_one_database() {
        TestDatabase database = TestDatabase.fresh();
        nodes = List.of(start(database), start(database));
    }

    @AfterAll
    static void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void a_fund_is_filled_to_its_cap_and_never_beyond() throws Exception {
        Caps caps = new Caps(Map.of(LedgerScope.FUND_YEAR, new Limit(money("200"), null)));
        assertThat(committed(at -> grant("unit" + at, "7", caps))).isEqualTo(28);
        assertThat(sum("FUND_YEAR")).isEqualByComparingTo("196");
        everyAccountEqualsItsEntries();
    }

    @Test
    void a_unit_gets_no_more_than_its_caps_of_the_year_and_of_all_years() throws Exception {
        Caps caps = new Caps(Map.of(LedgerScope.ENTERPRISE_YEAR, new Limit(money("50"), null),
                LedgerScope.ENTERPRISE_LIFETIME, new Limit(money("45"), null)));
        assertThat(committed(at -> grant("unit" + at % 2, "10", caps))).isEqualTo(8);
        assertThat(sum("ENTERPRISE_YEAR")).isEqualByComparingTo("80");
        everyAccountEqualsItsEntries();
    }

    /** 一次性. */
    @Test
    void what_is_given_once_is_given_once() throws Exception {
        Caps once = new Caps(Map.of(LedgerScope.ENTERPRISE_LIFETIME, new Limit(null, 1)));
        assertThat(committed(at -> grant("unit", "1", once))).isEqualTo(1);
        everyAccountEqualsItsEntries();
    }

    private long committed(IntFunction<Grant> grants) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CyclicBarrier start = new CyclicBarrier(AT_ONCE);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int at = 0; at < AT_ONCE; at++) {
                Callable<Boolean> approval = approval(nodes.get(at % 2), grants.apply(at));
                answers.add(threads.submit(() -> {
                    start.await();
                    return approval.call();
                }));
            }
            long committed = 0;
            for (Future<Boolean> answer : answers) {
                committed += answer.get() ? 1 : 0;
            }
            return committed;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Boolean> approval(ConfigurableApplicationContext node, Grant grant) {
        PostLedger post = node.getBean(PostLedger.class);
        TransactionTemplate transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
        return () -> {
            try {
                return Actors.as(Person.SYSTEM, () -> transaction.execute(status -> post.commit(List.of(grant)).isEmpty()));
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    private Grant grant(String unit, String amount, Caps caps) {
        return new Grant(Ids.next(), fund, fund, Recipient.unit(unit), 2026, money(amount), caps);
    }

    private BigDecimal sum(String scope) {
        return facts().queryForObject("SELECT SUM(committed) FROM ledger_account WHERE fund = ? AND scope = ?", BigDecimal.class, fund, scope);
    }

    private void everyAccountEqualsItsEntries() {
        assertThat(facts().queryForList("""
                SELECT a.account_key FROM ledger_account a LEFT JOIN ledger_entry e ON e.account_id = a.id WHERE a.fund = ?
                GROUP BY a.account_key, a.committed HAVING a.committed <> COALESCE(SUM(e.committed), 0)""", String.class, fund)).isEmpty();
    }

    private static JdbcTemplate facts() {
        return nodes.get(0).getBean(JdbcTemplate.class);
    }

    /** An approval may open accounts beside its own transaction: two connections each. */
    private static ConfigurableApplicationContext start(TestDatabase database) {
        List<String> arguments = new ArrayList<>(Arrays.stream(database.arguments())
                .map(argument -> argument.replaceFirst("(maximum-pool-size)=.*", "$1=" + 2 * AT_ONCE)).toList());
        arguments.addAll(List.of("--luxuan.demo=false", "--server.port=0", "--luxuan.attachments=" + folder,
                "--spring.datasource.hikari.connection-timeout=60000", "--camunda.bpm.job-execution.enabled=false"));
        return new SpringApplicationBuilder(LuxuanApplication.class).run(arguments.toArray(String[]::new));
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
