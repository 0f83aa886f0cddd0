package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.account.pace.DeviceCookie;
import io.luxuan.account.pace.KnownDevices;
import io.luxuan.account.pace.Pace;
import io.luxuan.audit.AuditHead;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class SignInTest {
    private static final String PASSWORD = "Right-password-1";

    private final String attacker = address();
    private final String home = address();

    @Autowired AuditHead auditHead;
    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;
    @Autowired KeepAccount keepAccount;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    private Person owner;

    @BeforeEach
    void someone() {
        owner = Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("sign" + Ids.next(), PASSWORD, "张伟", Role.APPLICANT, null)));
    }

    @AfterEach
    void now() {
        clock.backToNow();
    }

    @Test
    void an_attacker_keeps_the_owner_from_nothing_on_a_browser_that_was_used_before() throws Exception {
        Cookie browser = device(signIn(PASSWORD, home));
        for (int guess = 0; guess < 100; guess++) {
            assertThat(isSignedIn(signIn("Guessed-" + guess, attacker))).isFalse();
        }
        assertThat(isSignedIn(signIn(PASSWORD, attacker, browser))).as("even from the attacker's own address").isTrue();
        assertThat(isSignedIn(signIn(PASSWORD, home, browser))).isTrue();
    }

    @Test
    void nor_on_a_new_browser_elsewhere() throws Exception {
        for (int guess = 0; guess < 100; guess++) {
            signIn("Guessed-" + guess, attacker);
        }
        assertThat(isSignedIn(signIn("Mistyped-1", home))).isFalse();
        assertThat(isSignedIn(signIn(PASSWORD, home))).isTrue();
    }

    @Test
    void nor_on_a_new_browser_beside_colleagues_who_mistype() throws Exception {
        for (int colleague = 0; colleague < 5; colleague++) {
            answer("colleague" + colleague, "Mistyped-1", home);
        }
        for (int guess = 0; guess < 100; guess++) {
            signIn("Guessed-" + guess, attacker);
        }
        assertThat(isSignedIn(signIn(PASSWORD, home))).isTrue();
    }

    @Test
    void an_attacker_who_tries_every_ten_seconds_for_an_hour_gets_a_dozen_guesses() throws Exception {
        long before = failures();
        for (int guess = 0; guess < 360; guess++) {
            signIn("Guessed-" + guess, attacker);
            clock.moveBy(Duration.ofSeconds(10));
        }
        assertThat(failures() - before).isBetween(10L, 14L);
        assertThat(isSignedIn(signIn(PASSWORD, attacker))).as("the right one while it waits").isFalse();
        clock.moveBy(Pace.LONGEST_WAIT);
        assertThat(isSignedIn(signIn(PASSWORD, attacker))).isTrue();
    }

    @Test
    void many_names_from_one_address_are_slowed_too() throws Exception {
        for (int name = 0; name < 60; name++) {
            answer("nobody" + name, "Guessed-1", attacker);
        }
        assertThat(isSignedIn(signIn(PASSWORD, attacker))).isFalse();
        clock.moveBy(Pace.FIRST_WAIT.plusSeconds(1));
        assertThat(isSignedIn(signIn(PASSWORD, attacker))).isTrue();
    }

    @Test
    void an_administrator_ends_the_wait() throws Exception {
        for (int guess = 0; guess < 10; guess++) {
            signIn("Guessed-" + guess, attacker);
        }
        Actors.run(Person.SYSTEM, () -> keepAccount.endWaits(owner.id()));
        assertThat(isSignedIn(signIn(PASSWORD, attacker))).isTrue();
        assertThat(audited()).isEqualTo("account.create,account.end-waits,account.sign-in");
    }

    @Test
    void a_browser_is_known_to_the_accounts_that_signed_in_from_it_alone() throws Exception {
        Person other = Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("other" + Ids.next(), PASSWORD, "李娜", Role.APPLICANT, null)));
        Cookie others = device(answer(other.username(), PASSWORD, attacker));
        Cookie forged = new Cookie(DeviceCookie.NAME, others.getValue().replaceAll("\\..*", "." + "0".repeat(64)));
        for (int guess = 0; guess < 10; guess++) {
            signIn("Guessed-" + guess, attacker, others);
        }
        assertThat(isSignedIn(signIn(PASSWORD, attacker, others))).isFalse();
        assertThat(isSignedIn(signIn(PASSWORD, attacker, forged))).isFalse();
        assertThat(isSignedIn(answer(other.username(), PASSWORD, attacker, others))).isTrue();
    }

    @Test
    void a_browser_from_which_ten_wrong_ones_came_is_as_strange_as_any() throws Exception {
        Cookie browser = device(signIn(PASSWORD, home));
        for (int guess = 0; guess < KnownDevices.FAILURES + 6; guess++) {
            signIn("Guessed-" + guess, home, browser);
        }
        assertThat(isSignedIn(signIn(PASSWORD, home, browser))).isFalse();
    }

    @Test
    void what_makes_a_browser_known_is_kept_from_scripts_and_other_sites_and_stored_as_a_hash() throws Exception {
        MockHttpServletResponse answer = signIn(PASSWORD, home);
        assertThat(answer.getHeaders("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("device=")).singleElement().asString()
                .contains("HttpOnly").contains("SameSite=Lax").contains("Max-Age=15552000");
        String value = device(answer).getValue();
        String token = value.substring(0, value.indexOf('.'));
        assertThat(jdbc.queryForList("SELECT token_hash FROM known_device WHERE account_id = ?", String.class, owner.id()))
                .singleElement().isNotEqualTo(token).asString().hasSize(64);
    }

    @Test
    void a_reset_forgets_the_browsers() throws Exception {
        signIn(PASSWORD, home);
        Actors.run(Person.SYSTEM, () -> keepAccount.resetPassword(owner.id()));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM known_device WHERE account_id = ?", Long.class, owner.id())).isZero();
    }

    @Test
    void unknown_closed_wrong_and_waiting_are_answered_alike() throws Exception {
        String wrong = told(signIn("Guessed-1", home));
        String unknown = told(answer("nobody-here", PASSWORD, home));
        Actors.run(Person.SYSTEM, () -> keepAccount.disable(owner.id()));
        String closed = told(signIn(PASSWORD, home));
        for (int guess = 0; guess < 10; guess++) {
            signIn("Guessed-" + guess, home);
        }
        assertThat(told(signIn(PASSWORD, home))).isEqualTo(closed).isEqualTo(unknown).isEqualTo(wrong).isEqualTo("302 /login?failed");
    }

    private static String told(MockHttpServletResponse answer) {
        return answer.getStatus() + " " + answer.getRedirectedUrl();
    }

    private static boolean isSignedIn(MockHttpServletResponse answer) {
        return "/home".equals(answer.getRedirectedUrl());
    }

    private static Cookie device(MockHttpServletResponse answer) {
        return answer.getCookie(DeviceCookie.NAME);
    }

    private MockHttpServletResponse signIn(String password, String from, Cookie... cookies) throws Exception {
        return answer(" " + owner.username().toUpperCase(Locale.ROOT), password, from, cookies);
    }

    private MockHttpServletResponse answer(String username, String password, String from, Cookie... cookies) throws Exception {
        var attempt = post("/login").with(csrf()).param("username", username).param("password", password).with(request -> {
            request.setRemoteAddr(from);
            return request;
        });
        return mvc.perform(cookies.length == 0 ? attempt : attempt.cookie(cookies)).andReturn().getResponse();
    }

    private long failures() {
        return jdbc.queryForObject("SELECT COALESCE(SUM(failures), 0) FROM sign_in_attempt", Long.class) / 3;
    }

    private static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "2001:db8:%x:%x::1".formatted(random.nextInt(0x10000), random.nextInt(0x10000));
    }

    private String audited() {
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        return String.join(",", jdbc.queryForList(
                "SELECT action FROM audit_log WHERE subject_id = ? AND action <> 'account.sign-in-failed' ORDER BY seq", String.class, owner.id()));
    }
}
