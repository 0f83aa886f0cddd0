package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.claim.verification.PassClaims;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a claim costs in statements, however many there are beside it. */
@ServiceTest
class ClaimsAtVolumeTest {
    private static final int FEW = 4;
    private static final int MANY = 40;
    /**
     * Each end is read for its claim and written into the list of instances. Accounts are changed fifty a statement: forty claims have
     * some statements more than four.
     */
    private static final int LONGER_LISTS = 6;

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired PassClaims pass;
    @Autowired CountedStatements statements;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private PlayedClaims window;

    @BeforeEach
    void opened() {
        window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_claim_costs_the_same_in_an_empty_window_and_beside_forty_others() {
        cost("热身平台");
        long alone = cost("首个平台");
        IntStream.range(0, MANY).forEach(at -> window.claimed("其他平台" + at));
        assertThat(cost("末个平台")).isEqualTo(alone);
    }

    @Test
    void passing_forty_together_takes_as_many_statements_as_passing_four() {
        List<String> few = inOrder("少", FEW);
        List<String> many = inOrder("多", MANY);
        long forFew = counted(() -> passed(window.first, few));
        assertThat(counted(() -> passed(window.first, many))).isEqualTo(forFew);
        long secondForFew = counted(() -> passed(window.second, few));
        assertThat(counted(() -> passed(window.second, many))).isEqualTo(secondForFew);
    }

    @Test
    void forty_are_listed_and_granted_with_two_statements_for_each_ones_own_end() {
        long forFew = listedAndPaid("少", FEW);
        long forMany = listedAndPaid("多", MANY);
        assertThat(forMany - forFew).isBetween(0L, 2L * (MANY - FEW) + LONGER_LISTS);
        assertThat(facts.queryForObject("SELECT SUM(paid) FROM ledger_account WHERE programme_id = 'P3a' AND scope = 'AWARD' "
                + "AND project_id IN (SELECT application_id FROM claim WHERE round_id = ?)", BigDecimal.class, window.roundId()))
                .isEqualByComparingTo("44000");
    }

    /** From the form to the second verifier. */
    private long cost(String platform) {
        Person applicant = window.applicant();
        return counted(() -> {
            window.claimed(platform, applicant);
            window.verified(platform);
        });
    }

    private long listedAndPaid(String name, int size) {
        List<String> ids = inOrder(name, size);
        passed(window.first, ids);
        passed(window.second, ids);
        String[] names = IntStream.range(0, size).mapToObj(at -> name + at).toArray(String[]::new);
        long listed = counted(() -> window.batched(names));
        long paid = counted(() -> window.passDays(14));
        assertThat(names).allMatch(one -> window.status(one) == ApplicationStatus.GRANTED);
        window.paidOut();
        return listed + paid;
    }

    private List<String> inOrder(String name, int size) {
        return IntStream.range(0, size).mapToObj(at -> {
            String id = window.claimed(name + at);
            window.inOrder(name + at);
            return id;
        }).toList();
    }

    private void passed(Person verifier, List<String> ids) {
        assertThat(Actors.as(verifier, () -> pass.pass(window.roundId(), ids, "已核对材料，对核验结论负责。")).passed()).isEqualTo(ids.size());
    }

    private long counted(Runnable work) {
        long before = statements.count();
        work.run();
        return statements.count() - before;
    }
}
