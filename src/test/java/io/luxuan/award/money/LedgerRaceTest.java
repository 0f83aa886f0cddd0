package io.luxuan.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.money.Caps.Limit;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Real threads on a real database: each approval is a transaction of its own. */
@ServiceTest
class LedgerRaceTest {
    private static final int THREADS = 12;

    @Autowired PostLedger post;
    @Autowired PostMany many;
    @Autowired LedgerMapper ledger;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcTemplate facts;

    private final String fund = "F" + Ids.next().substring(20);

    @Test
    void approvals_at_once_fill_a_fund_to_its_cap_and_never_beyond() throws Exception {
        Caps caps = caps(null, null, null, money("500"));
        List<Boolean> answers = atOnce(IntStream.range(0, 120).mapToObj(i -> grant("unit" + i, "7", caps)).map(this::approval).toList());
        assertThat(answers.stream().filter(committed -> committed)).hasSize(71);
        assertThat(account("FUND_YEAR:" + fund + ":2026").committed()).isEqualByComparingTo("497");
        everyAccountEqualsItsEntries();
    }

    @Test
    void a_unit_never_gets_more_than_its_caps_of_a_year_and_of_all_years() throws Exception {
        Caps caps = caps(money("40"), money("100"), money("150"), money("280"));
        Random random = new Random(7);
        List<Callable<Boolean>> approvals = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            approvals.add(approval(new Grant(Ids.next(), fund, fund, Recipient.unit("unit" + random.nextInt(3)), 2026 + random.nextInt(2),
                    money(String.valueOf(1 + random.nextInt(39))), caps)));
        }
        atOnce(approvals);
        assertThat(facts.queryForList("SELECT committed FROM ledger_account WHERE fund = ? AND scope = 'ENTERPRISE_YEAR'", BigDecimal.class, fund))
                .allMatch(sum -> sum.compareTo(money("100")) <= 0);
        assertThat(facts.queryForList(
                "SELECT committed FROM ledger_account WHERE fund = ? AND scope = 'ENTERPRISE_LIFETIME'", BigDecimal.class, fund))
                .hasSize(3).allMatch(sum -> sum.compareTo(money("150")) <= 0);
        assertThat(facts.queryForList("SELECT committed FROM ledger_account WHERE fund = ? AND scope = 'FUND_YEAR'", BigDecimal.class, fund))
                .allMatch(sum -> sum.compareTo(money("280")) <= 0);
        everyAccountEqualsItsEntries();
    }

    @Test
    void lists_in_opposite_orders_never_wait_for_each_other() throws Exception {
        Caps caps = caps(null, money("60"), null, null);
        List<Callable<Boolean>> lists = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            List<Grant> list = new ArrayList<>(IntStream.range(0, 8).mapToObj(unit -> grant("unit" + unit, "5", caps)).toList());
            if (i % 2 == 0) {
                Collections.reverse(list);
            }
            lists.add(() -> inTransaction(() -> post.commit(list).isEmpty()));
        }
        assertThat(atOnce(lists).stream().filter(all -> all)).hasSize(12);
        assertThat(account("FUND_YEAR:" + fund + ":2026").committed()).isEqualByComparingTo("480");
        everyAccountEqualsItsEntries();
    }

    @Test
    void the_same_award_asked_for_by_many_is_committed_once() throws Exception {
        Grant grant = grant("unit", "30", caps(null, null, null, money("100")));
        atOnce(IntStream.range(0, 24).mapToObj(i -> approval(grant)).toList());
        assertThat(account("FUND_YEAR:" + fund + ":2026").committed()).isEqualByComparingTo("30");
        everyAccountEqualsItsEntries();
    }

    @Test
    void a_bonus_is_committed_exactly_once_and_only_as_far_as_the_cap_leaves_room() throws Exception {
        Caps caps = caps(null, null, money("100"), null);
        Grant award = grant("unit", "60", caps);
        approval(award).call();
        Grant bonus = new Grant(award.projectId(), fund, fund, Recipient.unit("unit"), 2026, money("75"), caps);
        List<Boolean> answers = atOnce(IntStream.range(0, 24).<Callable<Boolean>>mapToObj(i -> () ->
                inTransaction(() -> post.commitBonus(bonus, award.projectId()).compareTo(money("40")) == 0)).toList());
        assertThat(answers.stream().filter(granted -> granted)).hasSize(1);
        assertThat(account("ENTERPRISE_LIFETIME:" + fund + ":unit").committed()).isEqualByComparingTo("100");
        everyAccountEqualsItsEntries();
    }

    @Test
    void no_more_is_paid_than_was_promised_however_many_pay() throws Exception {
        Grant award = grant("unit", "100", Caps.NONE);
        approval(award).call();
        List<Boolean> answers = atOnce(IntStream.range(0, 24).<Callable<Boolean>>mapToObj(i -> () -> inTransaction(() -> {
            many.pay(List.of(new PostMany.Posting(award.projectId(), Ids.next(), money("30"))));
            return true;
        })).toList());
        assertThat(answers.stream().filter(paid -> paid)).hasSize(3);
        assertThat(account("AWARD:" + award.projectId()).paid()).isEqualByComparingTo("90");
        everyAccountEqualsItsEntries();
    }

    @Test
    void a_payment_asked_for_twice_is_posted_once_and_what_comes_back_makes_room_again() throws Exception {
        Caps caps = caps(null, null, null, money("100"));
        Grant award = grant("unit", "100", caps);
        approval(award).call();
        assertThat(approval(grant("other", "50", caps)).call()).isFalse();
        String payment = Ids.next();
        String receipt = Ids.next();
        atOnce(IntStream.range(0, 12).<Callable<Boolean>>mapToObj(i -> () -> inTransaction(() -> {
            many.pay(List.of(new PostMany.Posting(award.projectId(), payment, money("80"))));
            return true;
        })).toList());
        atOnce(IntStream.range(0, 12).<Callable<Boolean>>mapToObj(i -> () -> inTransaction(() -> {
            post.recover(award.projectId(), receipt, money("50"));
            return true;
        })).toList());
        assertThat(account("AWARD:" + award.projectId()).paid()).isEqualByComparingTo("30");
        assertThat(approval(grant("other", "50", caps)).call()).isTrue();
        everyAccountEqualsItsEntries();
    }

    /** 一次性: a count is full also where money is left, however many approve at once. */
    @Test
    void a_unit_and_a_platform_are_paid_once_however_many_approve() throws Exception {
        Caps once = new Caps(Map.of(LedgerScope.ENTERPRISE_LIFETIME, new Limit(null, 1)));
        List<Boolean> ofUnit = atOnce(IntStream.range(0, 50).mapToObj(i -> approval(grant("unit", "1", once))).toList());
        assertThat(ofUnit.stream().filter(committed -> committed)).hasSize(1);
        Caps platform = new Caps(Map.of(LedgerScope.SUBJECT_LIFETIME, new Limit(null, 2), LedgerScope.PERSON_YEAR, new Limit(money("9"), null)));
        List<Boolean> ofPlatform = atOnce(IntStream.range(0, 50).mapToObj(i -> approval(new Grant(Ids.next(), fund + "b", fund + "b",
                new Recipient("other" + i, "li@other", "platform"), 2026, money("4"), platform))).toList());
        assertThat(ofPlatform.stream().filter(committed -> committed)).hasSize(2);
        assertThat(account("PERSON_YEAR:" + fund + "b:li@other:2026").committed()).isEqualByComparingTo("8");
        assertThat(account("SUBJECT_LIFETIME:" + fund + "b:platform").awards()).isEqualTo(2);
        everyAccountEqualsItsEntries();
    }

    /** An award that was let go before anything was paid leaves its place to another; one that was paid keeps it. */
    @Test
    void what_is_let_go_unpaid_frees_the_count() throws Exception {
        Caps once = new Caps(Map.of(LedgerScope.ENTERPRISE_LIFETIME, new Limit(null, 1)));
        Grant first = grant("unit", "10", once);
        approval(first).call();
        inTransaction(() -> {
            post.release(first.projectId(), first.projectId(), BigDecimal.ZERO);
            return true;
        });
        Grant second = grant("unit", "10", once);
        assertThat(approval(second).call()).isTrue();
        inTransaction(() -> {
            many.pay(List.of(new PostMany.Posting(second.projectId(), Ids.next(), money("1"))));
            post.release(second.projectId(), second.projectId(), BigDecimal.ZERO);
            return true;
        });
        assertThat(approval(grant("unit", "10", once)).call()).isFalse();
    }

    @Test
    void programmes_of_one_fund_share_its_year_and_keep_their_own_units() throws Exception {
        Caps caps = caps(null, money("60"), null, money("100"));
        List<Boolean> answers = atOnce(IntStream.range(0, 50).mapToObj(i -> approval(new Grant(Ids.next(), fund + i % 2, fund,
                Recipient.unit("unit"), 2026, money("10"), caps))).toList());
        assertThat(answers.stream().filter(committed -> committed)).hasSize(10);
        assertThat(account("FUND_YEAR:" + fund + ":2026").committed()).isEqualByComparingTo("100");
        assertThat(account("ENTERPRISE_YEAR:" + fund + "0:unit:2026").committed()).isLessThanOrEqualTo(money("60"));
    }

    private static Caps caps(BigDecimal award, BigDecimal year, BigDecimal lifetime, BigDecimal fundYear) {
        return new Caps(Map.of(LedgerScope.AWARD, new Limit(award, null), LedgerScope.ENTERPRISE_YEAR, new Limit(year, null),
                LedgerScope.ENTERPRISE_LIFETIME, new Limit(lifetime, null), LedgerScope.FUND_YEAR, new Limit(fundYear, null)));
    }

    private Grant grant(String unit, String amount, Caps caps) {
        return new Grant(Ids.next(), fund, fund, Recipient.unit(unit), 2026, money(amount), caps);
    }

    private Callable<Boolean> approval(Grant grant) {
        return () -> inTransaction(() -> post.commit(List.of(grant)).isEmpty());
    }

    private Boolean inTransaction(java.util.function.Supplier<Boolean> work) {
        try {
            return Actors.as(Person.SYSTEM, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
        } catch (Refusal refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(Math.min(THREADS, work.size()));
            List<Future<Boolean>> futures = new ArrayList<>();
            for (int i = 0; i < work.size(); i++) {
                Callable<Boolean> one = work.get(i);
                boolean first = i < THREADS;
                futures.add(threads.submit(() -> {
                    if (first) {
                        start.await();
                    }
                    return one.call();
                }));
            }
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Double entry: each account's balances are its entries' sums, and each scope adds up to the same. */
    private void everyAccountEqualsItsEntries() {
        assertThat(facts.queryForList("""
                SELECT a.account_key FROM ledger_account a LEFT JOIN ledger_entry e ON e.account_id = a.id WHERE a.fund = ?
                GROUP BY a.account_key, a.committed, a.paid
                HAVING a.committed <> COALESCE(SUM(e.committed), 0) OR a.paid <> COALESCE(SUM(e.paid), 0)""", String.class, fund)).isEmpty();
        assertThat(facts.queryForList("SELECT SUM(committed) FROM ledger_account WHERE fund = ? GROUP BY scope", BigDecimal.class, fund)
                .stream().map(BigDecimal::stripTrailingZeros).distinct()).hasSize(1);
        assertThat(facts.queryForList("SELECT SUM(paid) FROM ledger_account WHERE fund = ? GROUP BY scope", BigDecimal.class, fund)
                .stream().map(BigDecimal::stripTrailingZeros).distinct()).hasSize(1);
    }

    private LedgerAccount account(String key) {
        return new TransactionTemplate(transactions).execute(status -> ledger.lock(List.of(key)).get(0));
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
