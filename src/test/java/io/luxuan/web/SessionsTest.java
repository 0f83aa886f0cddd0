package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.support.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class SessionsTest {
    private static final String PASSWORD = "Right-password-1";

    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    @Test
    void the_page_that_was_asked_for_comes_after_signing_in() throws Exception {
        Cookie asked = mvc.perform(get("/manager/rounds").queryParam("year", "2026")).andExpect(redirectedUrl("/login"))
                .andReturn().getResponse().getCookie(PageAskedFor.COOKIE);
        mvc.perform(post("/login").with(csrf()).cookie(asked).param("username", manager().username())
                .param("password", PASSWORD)).andExpect(redirectedUrl("/manager/rounds?year=2026"));
    }

    @Test
    void a_forged_address_leads_home() throws Exception {
        for (String forged : new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x"}) {
            String cookie = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
            mvc.perform(post("/login").with(csrf()).cookie(new Cookie(PageAskedFor.COOKIE, cookie))
                    .param("username", manager().username()).param("password", PASSWORD)).andExpect(redirectedUrl("/home"));
        }
    }

    @Test
    void a_click_within_the_same_minute_writes_nothing() throws Exception {
        Person manager = manager();
        Cookie session = signedIn(manager);
        long then = seen(manager);
        mvc.perform(get("/manager").cookie(session)).andExpect(status().isOk());
        assertThat(seen(manager)).isEqualTo(then);
        jdbc.update("UPDATE SPRING_SESSION SET LAST_ACCESS_TIME = LAST_ACCESS_TIME - 61000 WHERE PRINCIPAL_NAME = ?", manager.id());
        mvc.perform(get("/manager").cookie(session)).andExpect(status().isOk());
        assertThat(seen(manager)).isGreaterThanOrEqualTo(then);
    }

    @Test
    void a_session_of_another_version_means_signing_in_again_and_no_error() throws Exception {
        Person manager = manager();
        Cookie session = signedIn(manager);
        jdbc.update("UPDATE SPRING_SESSION_ATTRIBUTES SET ATTRIBUTE_BYTES = ? WHERE SESSION_PRIMARY_ID IN "
                + "(SELECT PRIMARY_ID FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?)", new byte[] {1, 2, 3}, manager.id());
        mvc.perform(get("/manager").cookie(session)).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/").cookie(session)).andExpect(status().isOk());
        MvcResult again = mvc.perform(post("/login").with(csrf()).cookie(session).param("username", manager.username())
                .param("password", PASSWORD)).andExpect(redirectedUrl("/home")).andReturn();
        mvc.perform(get("/manager").cookie(again.getResponse().getCookie("SESSION"))).andExpect(status().isOk());
    }

    @Test
    void a_closed_account_is_signed_out_everywhere() throws Exception {
        Person manager = manager();
        Cookie here = signedIn(manager);
        Cookie there = signedIn(manager);
        Cookie other = signedIn(manager());
        transaction.executeWithoutResult(status -> events.publishEvent(new SessionsEnded(manager.id())));
        mvc.perform(get("/manager").cookie(here)).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/manager").cookie(there)).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/manager").cookie(other)).andExpect(status().isOk());
    }

    @Test
    void what_a_form_says_afterwards_needs_no_session() throws Exception {
        Cookie session = signedIn(manager());
        Cookie flash = mvc.perform(post("/password").with(csrf()).cookie(session).param("currentPassword", PASSWORD)
                .param("newPassword", "Another-password-2").param("repeatedPassword", "Another-password-2"))
                .andExpect(status().is3xxRedirection()).andReturn().getResponse().getCookie(FlashInCookie.COOKIE);
        MvcResult next = mvc.perform(get("/password").cookie(session, flash)).andExpect(status().isOk()).andReturn();
        assertThat(next.getResponse().getContentAsString()).contains("密码已修改");
        assertThat(next.getResponse().getCookie(FlashInCookie.COOKIE).getMaxAge()).isZero();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM SPRING_SESSION_ATTRIBUTES WHERE ATTRIBUTE_NAME LIKE '%FLASH%'",
                Integer.class)).isZero();
    }

    private Person manager() {
        return Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("session" + Ids.next(), PASSWORD, "张伟", Role.MANAGER, null)));
    }

    private Cookie signedIn(Person person) throws Exception {
        return mvc.perform(post("/login").with(csrf()).param("username", person.username()).param("password", PASSWORD))
                .andReturn().getResponse().getCookie("SESSION");
    }

    private long seen(Person person) {
        return jdbc.queryForObject("SELECT MAX(LAST_ACCESS_TIME) FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?", Long.class, person.id());
    }
}
