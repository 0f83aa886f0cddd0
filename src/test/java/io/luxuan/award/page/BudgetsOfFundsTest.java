package io.luxuan.award.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.award.money.Grants;
import io.luxuan.award.money.LedgerScope;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.EnterBudget;
import io.luxuan.programme.money.EnteredBudget;
import io.luxuan.programme.money.Funds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a fund has in a year, entered by a manager from a paper. Each test has a year of its own: the database is shared. */
@ServiceTest
class BudgetsOfFundsTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired EnterBudget enter;
    @Autowired Funds funds;
    @Autowired Grants grants;
    @Autowired Programmes programmes;
    @Autowired MovableClock clock;
    @Autowired MockMvc mvc;

    private Person manager;

    @BeforeEach
    void a_manager() {
        clock.moveTo(LocalDateTime.of(2026, 7, 1, 9, 0));
        manager = beans.createBean(CallScene.class).person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void the_file_gives_the_budget_until_a_manager_enters_another() {
        assertThat(funds.find("province").orElseThrow().budgetOf(2025)).isEqualByComparingTo("100000");
        assertThat(cap("P8", 2025)).isEqualByComparingTo("100000");
        entered("province", "2025", "９０,０００", "鲁财预指〔2025〕12号");
        assertThat(cap("P8", 2025)).isEqualByComparingTo("90000");
        entered("province", "2025", "100000", "鲁财预指〔2025〕30号");
        assertThat(cap("P8", 2025)).isEqualByComparingTo("100000");
    }

    @Test
    void a_year_of_which_nobody_said_anything_has_no_limit_and_one_entered_is_the_cap_of_all_its_programmes() {
        assertThat(cap("P12", 2029)).isNull();
        entered("province-investment", "2029", "3000", "鲁发改投资〔2029〕7号");
        assertThat(cap("P12", 2029)).isEqualByComparingTo("3000");
        assertThat(cap("P11", 2029)).isEqualByComparingTo("3000");
        assertThat(cap("P8", 2029)).as("another fund's").isNull();
    }

    @Test
    void every_entry_stays_with_its_paper_and_the_same_again_is_none() {
        entered("qingdao", "2028", "500", "青财预〔2028〕1号");
        entered("qingdao", "2028", "500.00", "青财预〔2028〕1号");
        entered("qingdao", "2028", "450", "青财预〔2028〕9号");
        assertThat(funds.entered("qingdao", 50).stream().filter(one -> one.yearNo() == 2028)).extracting(EnteredBudget::reference)
                .containsExactly("青财预〔2028〕9号", "青财预〔2028〕1号");
    }

    @ParameterizedTest
    @CsvSource({"今年, 500, 文号, year", "2022, 500, 文号, year", "2032, 500, 文号, year", "2027, , 文号, amount", "2027, -1, 文号, amount",
        "2027, 1.234, 文号, amount", "2027, 500, , reference"})
    void what_cannot_be_is_refused_at_its_field(String year, String amount, String reference, String field) {
        assertThatThrownBy(() -> entered("province", year, amount, reference)).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.fields()).containsOnlyKeys(field));
    }

    @Test
    void a_fund_that_there_is_not_has_no_budget() {
        assertThatThrownBy(() -> entered("moon", "2027", "500", "文号")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_manager_enters_on_the_page_and_a_fault_keeps_what_was_typed() throws Exception {
        mvc.perform(post("/manager/funds/jinan/budget").param("year", "2027").param("amount", "五千").param("reference", "济财预〔2027〕3号")
                .with(as(manager)).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("请填写不小于 0"), containsString("济财预〔2027〕3号"))));
        mvc.perform(post("/manager/funds/jinan/budget").param("year", "2027").param("amount", "5000").param("reference", "济财预〔2027〕3号")
                .with(as(manager)).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get("/manager/funds/jinan").with(as(manager))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("5000 万元"), containsString("济财预〔2027〕3号"))));
    }

    private void entered(String fund, String year, String amount, String reference) {
        Actors.run(manager, () -> enter.enter(fund, year, amount, reference));
    }

    private BigDecimal cap(String programmeId, int year) {
        Programme programme = programmes.current().stream().filter(one -> one.id().equals(programmeId)).findFirst().orElseThrow();
        return grants.caps(programme, year).of(LedgerScope.FUND_YEAR);
    }

    private static RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
