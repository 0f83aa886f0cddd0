package io.luxuan.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class RoundCalendarTest {
    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Rounds rounds;
    @Autowired RoundDates dates;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired CountedStatements statements;

    private Person manager;
    private LocalDateTime now;

    @BeforeEach
    void somebody() {
        manager = Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("cal" + Ids.next(), null, "日历管理员", Role.MANAGER, null)));
        now = clock.now();
    }

    private String opened(String title) {
        return Actors.as(manager, () -> rounds.open(new OpenRound("P1", title, 2026, now.plusDays(1), now.plusDays(10),
                now.plusDays(15), now.plusDays(40), null)));
    }

    private RequestPostProcessor me() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(manager, null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(me())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private String address() throws Exception {
        String told = Jsoup.parse(web.perform(post("/manager/round-calendar/address").with(me()).with(csrf())).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString()).select("code").text();
        return URI.create(told).getPath();
    }

    @Test
    void a_month_shows_what_opens_and_closes_in_it() throws Exception {
        String id = opened("日历轮次");
        String closes = page("/manager/round-calendar?month=" + YearMonth.from(now.plusDays(10)))
                .select("tr:has(a[href=/manager/rounds/" + id + "])").text();
        assertThat(closes).contains("申报截止", "日历轮次", "未开始申报");
        assertThat(page("/manager/round-calendar?month=1999-99").select("nav strong").text())
                .isEqualTo(now.getYear() + " 年 " + now.getMonthValue() + " 月");
    }

    @Test
    void a_calendar_program_reads_the_dates_by_the_address_that_was_shown_once() throws Exception {
        String id = opened("订阅轮次");
        String address = address();
        String feed = web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\n").contains("UID:" + id + "-opens@luxuan", "UID:" + id + "-review@luxuan", "订阅轮次");
        assertThat(page("/manager/round-calendar").select("code")).isEmpty();
        assertThat(jdbc.queryForList("SELECT token_hash FROM round_calendar_address WHERE account_id = ?", String.class, manager.id()))
                .hasSize(1).noneMatch(address::contains);
    }

    @Test
    void a_new_address_makes_the_old_one_void_and_so_does_its_end() throws Exception {
        String old = address();
        String fresh = address();
        web.perform(get(old)).andExpect(status().isNotFound());
        web.perform(get(fresh)).andExpect(status().isOk());
        web.perform(post("/manager/round-calendar/address/end").with(me()).with(csrf())).andExpect(status().is3xxRedirection());
        web.perform(get(fresh)).andExpect(status().isNotFound());
    }

    @Test
    void the_address_of_a_closed_account_tells_nothing() throws Exception {
        String address = address();
        jdbc.update("UPDATE account SET enabled = FALSE WHERE id = ?", manager.id());
        web.perform(get(address)).andExpect(status().isNotFound());
        web.perform(get("/round-calendar/x.ics")).andExpect(status().isNotFound());
    }

    @Test
    void more_rounds_cost_no_more_statements() {
        opened("第一个");
        cost();
        long one = cost();
        opened("第二个");
        cost();
        assertThat(cost()).isEqualTo(one);
    }

    private long cost() {
        long before = statements.count();
        Actors.run(manager, () -> dates.between(now, now.plusDays(60)));
        return statements.count() - before;
    }
}
