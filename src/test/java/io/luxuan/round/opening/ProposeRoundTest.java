package io.luxuan.round.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.countersign.Wish;
import io.luxuan.owner.Lead;
import io.luxuan.owner.RoundLeads;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.EndRound;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Outcome;
import io.luxuan.round.RoundForm;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A new round begins with what is right for most. */
@ServiceTest
class ProposeRoundTest {
    private static final Person MANAGER = new Person("opening-manager", "opening-manager", "王管理", Role.MANAGER, null);

    @Autowired ProposeRound propose;
    @Autowired Rounds rounds;
    @Autowired Programmes programmes;
    @Autowired MovableClock clock;
    @Autowired TwoPeople two;
    @Autowired OwnersScene owners;
    @Autowired RoundLeads leads;
    @Autowired MockMvc mvc;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void proposed_dates_are_no_holidays() {
        clock.moveTo(LocalDateTime.of(2026, 9, 30, 12, 0)); // the day before the National Day, 1 to 7 October
        assertThat(fresh("P1").opensAt()).isEqualTo("2026-10-08T09:00");
        clock.moveTo(LocalDateTime.of(2026, 3, 6, 12, 0)); // a Friday
        assertThat(fresh("P1").opensAt()).isEqualTo("2026-03-09T09:00");
    }

    @Test
    void a_year_without_a_calendar_has_weekends_all_the_same() {
        clock.moveTo(LocalDateTime.of(2026, 12, 20, 12, 0));
        assertThat(LocalDateTime.parse(fresh("P1").reviewBy()).getDayOfWeek().getValue()).isLessThan(6);
    }

    @Test
    void new_years_day_is_a_holiday_before_its_calendar_is_published() {
        clock.moveTo(LocalDateTime.of(2026, 12, 1, 12, 0));
        assertThat(fresh("P1").closesAt()).isEqualTo("2027-01-04T17:00"); // 1 January is a Friday
    }

    @Test
    void last_years_round_is_copied_with_its_settings_a_year_later() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        LocalDateTime opens = clock.now();
        RoundSettings set = RoundSettings.of(programme("P1"));
        RoundSettings own = new RoundSettings(set.quota(), new BigDecimal("800"), set.panel(), set.scoring(), set.publicity(), true,
                set.constraints(), set.numbers());
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", "2026年度基础研究甲", 2026, opens, opens.plusDays(30),
                opens.plusDays(40), opens.plusDays(70), own)));
        clock.moveTo(LocalDateTime.of(2027, 2, 1, 9, 0));
        RoundForm copy = Actors.as(MANAGER, () -> propose.like(programme("P1"), id));
        assertThat(copy.id()).isNotEqualTo(id);
        assertThat(copy.title() + " " + copy.year() + " " + copy.budget()).isEqualTo("2027年度基础研究甲 2027 800");
        assertThat(copy.opensAt()).isEqualTo("2027-03-02T09:00");
        assertThat(copy.panelSize()).isEqualTo(String.valueOf(set.panel().size()));
    }

    @Test
    void the_days_from_which_something_is_newly_recognised_move_by_the_year_too() {
        clock.moveTo(LocalDateTime.of(2025, 3, 3, 9, 0));
        LocalDateTime opens = clock.now();
        RoundSettings set = RoundSettings.of(programme("P19")).with(Map.of("since", new BigDecimal("20240701"), "until", new BigDecimal("20250228")));
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P19", "2025年度新认定的轮次", 2025, opens, opens.plusDays(30),
                opens.plusDays(30), opens.plusDays(30), set)));
        clock.moveTo(LocalDateTime.of(2026, 2, 1, 9, 0));
        RoundForm copy = Actors.as(MANAGER, () -> propose.like(programme("P19"), id));
        assertThat(copy.numbers()).containsEntry("since", "2025-07-01").containsEntry("until", "2026-02-28");
    }

    @Test
    void last_years_round_is_one_button_away_and_its_copy_says_what_came_along() throws Exception {
        clock.moveTo(LocalDateTime.of(2026, 12, 31, 9, 0)); // after those of other tests
        String id = opened("2026年度上年的轮次");
        clock.moveTo(LocalDateTime.of(2027, 2, 1, 9, 0));
        String link = "/manager/rounds/new?programme=P1&amp;like=" + id;
        mvc.perform(get("/manager/rounds/new").with(manager())).andExpect(content().string(containsString(link)));
        mvc.perform(get("/manager/rounds/new").param("programme", "P1").param("like", id).with(manager()))
                .andExpect(content().string(allOf(containsString("已照“2026年度上年的轮次”填好"), containsString("2027年度上年的轮次"))));
    }

    @Test
    void departments_that_joined_last_years_round_lead_its_copy_too() throws Exception {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        String id = opened("2026年度有部门增列的轮次");
        List<String> own = Actors.as(MANAGER, () -> leads.of(id)).stream().map(Lead::departmentId).toList();
        String joined = owners.department("增列的局");
        owners.lead(id, Stream.concat(own.stream(), Stream.of(joined)).toArray(String[]::new));
        RoundForm copy = Actors.as(MANAGER, () -> propose.like(programme("P1"), id));
        send(copy, id, false).andExpect(redirectedUrl("/manager/rounds/" + copy.id()));
        assertThat(Actors.as(MANAGER, () -> leads.of(copy.id()))).extracting(Lead::departmentId)
                .containsExactlyElementsOf(Stream.concat(own.stream(), Stream.of(joined)).toList());
    }

    @Test
    void a_round_that_failed_is_held_again_from_the_next_day_on_in_the_same_time() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        String id = opened("2026年度流标的轮次");
        clock.moveTo(LocalDateTime.of(2026, 4, 14, 9, 0));
        Actors.run(MANAGER, () -> two.agree(EndRound.wish(id, Outcome.FAILED, "申报截止时没有单位申报，另行组织", List.of())));
        RoundForm copy = Actors.as(MANAGER, () -> propose.like(programme("P1"), id));
        assertThat(copy.title() + " " + copy.year()).isEqualTo("2026年度流标的轮次 2026");
        assertThat(copy.opensAt()).isEqualTo("2026-04-15T09:00");
        assertThat(copy.closesAt()).isEqualTo("2026-05-15T09:00");
    }

    @Test
    void two_rounds_of_one_name_and_year_are_asked_about() throws Exception {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        RoundForm one = named(fresh("P1"), "2026年度同名的轮次");
        send(one, false).andExpect(redirectedUrl("/manager/rounds/" + one.id()));
        RoundForm other = named(fresh("P1"), "2026年度同名的轮次");
        send(other, false).andExpect(status().is(422)).andExpect(content().string(allOf(
                containsString("同一年度已有同名的轮次"), containsString("2026年度同名的轮次"))));
        send(other, true).andExpect(redirectedUrl("/manager/rounds/" + other.id()));
        mvc.perform(get("/manager/rounds/new").param("programme", "P1").param("like", one.id()).with(manager()))
                .andExpect(content().string(containsString("2027年度同名的轮次")));
    }

    private static RequestPostProcessor manager() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(MANAGER, null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))));
    }

    private Programme programme(String id) {
        return programmes.current().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private RoundForm fresh(String id) {
        return Actors.as(MANAGER, () -> propose.fresh(programme(id)));
    }

    private static RoundForm named(RoundForm form, String title) {
        Map<String, String> all = new HashMap<>(form.fields());
        all.put("title", title);
        return RoundForm.read(form.id(), form.programmeId(), all);
    }

    private String opened(String title) {
        LocalDateTime opens = clock.now();
        return Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", title, opens.getYear(), opens, opens.plusDays(30),
                opens.plusDays(40), opens.plusDays(70), null)));
    }

    private ResultActions send(RoundForm form, boolean sure) throws Exception {
        return send(form, "", sure);
    }

    private ResultActions send(RoundForm form, String like, boolean sure) throws Exception {
        MockHttpServletRequestBuilder request = post("/manager/rounds/new").param("id", form.id()).param("programmeId", form.programmeId())
                .param("like", like).with(manager()).with(csrf());
        form.fields().forEach(request::param);
        mvc.perform(request).andExpect(redirectedUrl("/manager/rounds/drafts/" + form.id()));
        two.agree(MANAGER, Wish.of(SecondLook.NAME, form.id(), form.id(), "请核对日期、条件和金额，无误请同意"));
        return mvc.perform(post("/manager/rounds/drafts/" + form.id() + "/open").param("sure", String.valueOf(sure)).with(manager()).with(csrf()));
    }
}
