package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.luxuan.award.life.EndAward;
import io.luxuan.award.money.HoldAward;
import io.luxuan.decision.AwardCommitment;
import io.luxuan.decision.Commitments;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.Treasury;
import io.luxuan.support.TwoPeople;
import io.luxuan.unit.KnownUnit.PastAward;
import io.luxuan.unit.KnownUnits;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Two claims of P3a (1000 万元, once a platform) that were found payable; a doubt comes up about the first. */
@ServiceTest
@Tag("database")
abstract class ClaimsInDoubt {
    static final String WHY = "经核查，其批复文件系伪造，不符合申领条件";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired EndAward end;
    @Autowired HoldAward awards;
    @Autowired TwoPeople two;
    @Autowired KnownUnits units;
    @Autowired Commitments commitments;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;
    @Autowired MockMvc mvc;

    PlayedClaims window;
    Treasury treasury;
    Person unit;

    @BeforeEach
    void twoClaims() {
        window = beans.createBean(PlayedClaims.class);
        treasury = beans.createBean(Treasury.class);
        window.open("P3a", new BigDecimal("2000"));
        unit = window.applicant();
        window.claimed("甲中心", unit);
        window.claimed("乙中心");
        List.of("甲中心", "乙中心").forEach(window::verified);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    final String batchedAndDue() {
        String batch = window.batched("甲中心", "乙中心");
        window.passDays(14);
        return batch;
    }

    final String id() {
        return window.id("甲中心");
    }

    /** Of the award and its payment. */
    final String states() {
        return facts.queryForObject("""
                SELECT CONCAT(d.state, ' ', COALESCE((SELECT p.state FROM project_payment p WHERE p.project_id = d.application_id), 'null'))
                FROM direct_award d WHERE d.application_id = ?""", String.class, id());
    }

    /** What the award's account has: committed, paid, awards. */
    final String ledger() {
        return facts.queryForObject("""
                SELECT CONCAT(FLOOR(committed), ' ', FLOOR(paid), ' ', awards) FROM ledger_account
                WHERE project_id = ? AND scope = 'AWARD'""", String.class, id());
    }

    final BigDecimal committed() {
        return Actors.as(Person.SYSTEM, () -> commitments.of(List.of(unit.organisationId())).stream()
                .map(AwardCommitment::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    final List<String> claims() {
        return facts.queryForList("""
                SELECT CONCAT(cause, ' ', FLOOR(amount), ' ', FLOOR(received), ' ', state) FROM claw_back WHERE project_id = ?""",
                String.class, id());
    }

    final List<Tuple> past() {
        return units.on(clock.now().toLocalDate(), unit.organisationId()).awards().stream().map(ClaimsInDoubt::line).toList();
    }

    static Tuple line(PastAward award) {
        return tuple(award.programme(), award.kept());
    }

    static void refused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code() + refusal.fields().values()).contains(code));
    }
}
