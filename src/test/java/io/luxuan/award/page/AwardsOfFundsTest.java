package io.luxuan.award.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.form.As;
import io.luxuan.application.submit.CallScene;
import io.luxuan.award.money.AwardFilter;
import io.luxuan.award.money.LedgerAward;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Twenty-five awards of two units in two years of a fund of its own. */
@ServiceTest
class AwardsOfFundsTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired ReadAwardsOfFunds read;
    @Autowired JdbcTemplate facts;
    @Autowired CountedStatements statements;
    @Autowired MockMvc mvc;

    private final String fund = "F" + Ids.next().substring(20);
    private Person manager;
    private String one;
    private String other;

    @BeforeEach
    void awards() {
        CallScene scene = beans.createBean(CallScene.class);
        manager = scene.person(Role.MANAGER, null);
        one = scene.organisation(OrganisationKind.ENTERPRISE, null);
        other = scene.organisation(OrganisationKind.ENTERPRISE, null);
        for (int at = 0; at < 25; at++) {
            award(at < 20 ? one : other, at < 15 ? 2025 : 2026, at % 2 == 0 ? "P8" : "P5b", at == 3 ? "王伟@" + one : null, "语料库" + at);
        }
    }

    @Test
    void they_come_in_pages_the_newest_first() {
        ReadAwardsOfFunds.Page first = page(new AwardFilter(fund, null, null, null, null, null), null);
        assertThat(first.awards().rows()).hasSize(20).first().extracting(LedgerAward::title).isEqualTo("语料库24");
        assertThat(page(first.filter(), first.awards().next()).awards().rows()).hasSize(5).last().extracting(LedgerAward::title).isEqualTo("语料库0");
    }

    @Test
    void they_are_found_by_year_programme_unit_person_and_project() {
        assertThat(titles(new AwardFilter(fund, 2026, null, null, null, null))).hasSize(10);
        assertThat(titles(new AwardFilter(fund, null, "P8", null, null, null))).hasSize(13);
        assertThat(titles(new AwardFilter(fund, null, null, other, null, null))).hasSize(5);
        assertThat(titles(new AwardFilter(null, null, null, null, "王伟@" + one, null))).containsExactly("语料库3");
        assertThat(titles(new AwardFilter(fund, 2025, "P8", one, null, "库12"))).containsExactly("语料库12");
        assertThat(titles(new AwardFilter(fund, null, null, null, null, "%"))).as("a sign of the search is a sign").isEmpty();
    }

    @Test
    void a_full_page_takes_as_many_statements_as_a_short_one() {
        page(new AwardFilter(fund, null, null, null, null, null), null);
        long few = statements(new AwardFilter(fund, null, null, other, null, null));
        assertThat(statements(new AwardFilter(fund, null, null, null, null, null))).isEqualTo(few);
    }

    @Test
    void staff_read_them_on_a_page() throws Exception {
        mvc.perform(get("/manager/ledger").param("fund", fund).param("unit", other).with(As.person(manager))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("语料库24"), containsString("10 万元"), not(containsString("语料库19")),
                        not(containsString("??")))));
    }

    private ReadAwardsOfFunds.Page page(AwardFilter filter, String cursor) {
        return Actors.as(manager, () -> read.of(filter, cursor));
    }

    private List<String> titles(AwardFilter filter) {
        return page(filter, null).awards().rows().stream().map(LedgerAward::title).toList();
    }

    private long statements(AwardFilter filter) {
        long before = statements.count();
        page(filter, null);
        return statements.count() - before;
    }

    private void award(String unit, int year, String programme, String person, String title) {
        String application = Ids.next();
        facts.update("""
                INSERT INTO direct_award (application_id, round_id, programme_id, organisation_id, title, amount, state, promised_at)
                VALUES (?, 'r', ?, ?, ?, 10, 'PROMISED', '2026-01-01')""", application, programme, unit, title);
        facts.update("""
                INSERT INTO ledger_account (id, account_key, scope, fund, organisation_id, project_id, year_no, programme_id, person_key,
                    committed, paid, awards) VALUES (?, ?, 'AWARD', ?, ?, ?, ?, ?, ?, ?, 0, 1)""",
                Ids.next(), "AWARD:" + application, fund, unit, application, year, programme, person, BigDecimal.TEN);
    }
}
