package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.luxuan.audit.AuditHead;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class LockOutTest {
    private static final String PASSWORD = "Right-password-1";

    @Autowired AuditHead auditHead;
    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;
    @Autowired KeepAccount keepAccount;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    private Person person;

    @BeforeEach
    void someone() {
        person = Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("lock" + Ids.next(), PASSWORD, "张伟", Role.APPLICANT, null)));
    }

    @AfterEach
    void now() {
        clock.backToNow();
    }

    @Test
    void five_wrong_passwords_lock_the_account_for_fifteen_minutes() throws Exception {
        fail(5);
        signIn(PASSWORD).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?locked"));

        clock.moveBy(Duration.ofMinutes(15).plusSeconds(1));
        signIn(PASSWORD).andExpect(authenticated()).andExpect(redirectedUrl("/home"));
    }

    @Test
    void the_count_starts_anew_after_a_success() throws Exception {
        fail(4);
        signIn(PASSWORD).andExpect(authenticated());
        fail(4);
        signIn(PASSWORD).andExpect(authenticated());
    }

    @Test
    void an_administrator_unlocks() throws Exception {
        fail(5);
        Actors.run(Person.SYSTEM, () -> keepAccount.unlock(person.id()));
        signIn(PASSWORD).andExpect(authenticated());
        assertThat(audited()).isEqualTo("account.create,account.lock,account.unlock");
    }

    @Test
    void a_disabled_account_is_refused_whatever_the_password() throws Exception {
        Actors.run(Person.SYSTEM, () -> keepAccount.disable(person.id()));
        signIn(PASSWORD).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?disabled"));
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password() throws Exception {
        mvc.perform(formLogin().user("nobody-here").password("x")).andExpect(redirectedUrl("/login?failed"));
    }

    private void fail(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            signIn("wrong").andExpect(redirectedUrl("/login?failed"));
        }
    }

    private org.springframework.test.web.servlet.ResultActions signIn(String password) throws Exception {
        return mvc.perform(formLogin().user(" " + person.username().toUpperCase(Locale.ROOT)).password(password));
    }

    private String audited() {
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        return String.join(",", jdbc.queryForList(
                "SELECT action FROM audit_log WHERE subject_id = ? ORDER BY seq", String.class, person.id()));
    }
}
