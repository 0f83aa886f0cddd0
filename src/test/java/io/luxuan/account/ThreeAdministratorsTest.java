package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.audit.AuditFilter;
import io.luxuan.audit.AuditLog;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** 三员分立 */
@ServiceTest
class ThreeAdministratorsTest {
    private static final String PASSWORD = "Right-password-1";
    private static final String REASON = "本人来窗口，出示身份证，手机丢失";

    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;
    @Autowired OpenAccount openAccount;
    @Autowired KeepAccount keepAccount;
    @Autowired ResetFactor resets;
    @Autowired FirstAdministrators first;
    @Autowired AuditLog log;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    private Person system;
    private Person security;
    private Person auditor;
    private Person manager;

    @BeforeEach
    void three() {
        system = somebody(Role.ADMIN);
        security = somebody(Role.SECURITY);
        auditor = somebody(Role.AUDITOR);
        manager = somebody(Role.MANAGER);
    }

    @AfterEach
    void now() {
        clock.backToNow();
        jdbc.update("DELETE FROM factor_reset");
    }

    @Test
    void staff_are_opened_by_one_and_let_in_by_another() throws Exception {
        String username = "opened" + Ids.next().substring(20);
        OpenAccount.Opened opened = as(system, () -> openAccount.open(new AccountForm(username, "李娜" + Ids.next(), Role.MANAGER, null)));
        assertThat(signIn(username, opened.password()).getRedirectedUrl()).isEqualTo("/login?failed");
        refused(system, () -> keepAccount.enable(opened.person().id()), "account.grant-by-security");
        Actors.run(security, () -> keepAccount.enable(opened.person().id()));
        assertThat(signIn(username, opened.password()).getRedirectedUrl()).isEqualTo("/login/next");
    }

    @Test
    void each_does_its_own_and_nothing_of_the_others() {
        AccountForm form = new AccountForm("nobody-1", "李娜", Role.EXPERT, null);
        forbidden(security, () -> openAccount.open(form));
        forbidden(auditor, () -> openAccount.open(form));
        forbidden(auditor, () -> keepAccount.resetPassword(manager.id()));
        refused(system, () -> keepAccount.resetPassword(manager.id()), "account.reset-by-security");
        refused(system, () -> resets.ask(manager.id(), REASON), "account.reset-by-security");
        forbidden(system, () -> log.find(AuditFilter.ALL, null, 1));
        forbidden(security, () -> log.find(AuditFilter.ALL, null, 1));
        assertThat(as(auditor, () -> log.find(AuditFilter.ALL, null, 1)).rows()).isNotEmpty();
        Actors.run(system, () -> keepAccount.resetPassword(security.id()));
    }

    @Test
    void nobody_holds_two_of_the_three() {
        refusedAt("name", system, () -> openAccount.open(
                new AccountForm("second-hat", security.name().charAt(0) + "　" + security.name().substring(1), Role.AUDITOR, null)));
        for (String written : List.of(security.name() + "（审计）", security.name() + " 处长")) {
            refusedAt("name", system, () -> openAccount.open(new AccountForm("hat-" + Ids.next().substring(24), written, Role.AUDITOR, null)));
        }
        Actors.run(security, () -> keepAccount.disable(auditor.id()));
        jdbc.update("UPDATE account SET name = ? WHERE id = ?", system.name(), auditor.id());
        refused(security, () -> keepAccount.enable(auditor.id()), "account.three-apart");
    }

    @Test
    void the_last_of_a_kind_cannot_be_closed() {
        jdbc.update("UPDATE account SET enabled = FALSE WHERE role = 'AUDITOR' AND id <> ?", auditor.id());
        refused(security, () -> keepAccount.disable(auditor.id()), "account.last-administrator");
    }

    @Test
    void a_platform_with_one_kind_gets_the_others_once() {
        jdbc.update("UPDATE account SET enabled = FALSE WHERE role IN ('SECURITY', 'AUDITOR')");
        first.run(null);
        first.run(null);
        for (String role : List.of("SECURITY", "AUDITOR")) {
            assertThat(jdbc.queryForList("SELECT must_change FROM account WHERE role = ? AND enabled = TRUE", Boolean.class, role))
                    .as(role).containsExactly(true);
        }
    }

    @Test
    void a_second_factor_is_reset_by_two_and_its_owner_is_told() throws Exception {
        jdbc.update("INSERT INTO second_factor (account_id, secret, last_step) VALUES (?, 'hidden', 0)", manager.id());
        jdbc.update("INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)", manager.id(), "0".repeat(64));
        refusedAt("reason", security, () -> resets.ask(manager.id(), "手机丢了"));
        Actors.run(security, () -> resets.ask(manager.id(), REASON));
        refused(security, () -> resets.ask(manager.id(), REASON), "account.reset-asked");
        refused(security, () -> resets.confirm(manager.id()), "account.reset-second");
        forbidden(manager, () -> resets.confirm(manager.id()));
        assertThat(kept("second_factor")).isEqualTo(1);
        Actors.run(auditor, () -> resets.confirm(manager.id()));
        assertThat(kept("second_factor") + kept("recovery_code")).isZero();
        Cookie session = signIn(manager.username(), PASSWORD).getCookie("SESSION");
        String notices = mvc.perform(get("/login/notices").cookie(session)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(notices).contains(security.name() + " 提出重置").contains("经 " + auditor.name() + " 确认");
        AuditFilter resets = new AuditFilter(null, null, null, "account.reset-factor", null, null, Set.of(manager.id()));
        assertThat(as(auditor, () -> log.find(resets, null, 9)).rows())
                .singleElement().satisfies(line -> assertThat(line.reason()).contains(security.name()).contains(REASON));
    }

    @Test
    void what_an_administrator_asked_for_whose_account_is_closed_now_cannot_be_confirmed() {
        Actors.run(security, () -> resets.ask(manager.id(), REASON));
        jdbc.update("UPDATE account SET enabled = FALSE WHERE id = ?", security.id());
        refused(auditor, () -> resets.confirm(manager.id()), "account.reset-asker-closed");
        Actors.run(auditor, () -> resets.refuse(manager.id()));
        Actors.run(system, () -> assertThatThrownBy(() -> resets.confirm(manager.id())).isInstanceOf(NotFound.class));
    }

    @Test
    void nobody_resets_their_own_and_an_administrators_takes_two_others() {
        refused(security, () -> resets.ask(security.id(), REASON), "account.own-reset");
        Actors.run(system, () -> resets.ask(security.id(), REASON));
        refused(security, () -> resets.confirm(security.id()), "account.reset-second");
        Actors.run(auditor, () -> resets.confirm(security.id()));
    }

    @Test
    void a_request_is_good_for_a_week_and_can_be_refused() {
        Actors.run(security, () -> resets.ask(manager.id(), REASON));
        clock.moveBy(Duration.ofDays(8));
        assertThatThrownBy(() -> Actors.run(auditor, () -> resets.confirm(manager.id()))).isInstanceOf(NotFound.class);
        Actors.run(security, () -> resets.ask(manager.id(), REASON));
        Actors.run(auditor, () -> resets.refuse(manager.id()));
        assertThatThrownBy(() -> Actors.run(system, () -> resets.confirm(manager.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_administrator_who_gave_a_password_is_seen() throws Exception {
        String given = as(security, () -> keepAccount.resetPassword(manager.id()));
        assertThat(signIn(manager.username(), PASSWORD).getRedirectedUrl()).isEqualTo("/login?failed");
        Cookie session = signIn(manager.username(), given).getCookie("SESSION");
        assertThat(mvc.perform(get("/manager").cookie(session)).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/login/next");
        String page = mvc.perform(get("/login/password").cookie(session)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains(security.name() + " 重置了本账号的密码");
        assertThat(taken(session, given).getStatus()).as("the same again").isEqualTo(422);
        MockHttpServletResponse taken = taken(session, "Chosen-by-owner-3");
        assertThat(taken.getRedirectedUrl()).isEqualTo("/login/notices");
        Cookie on = taken.getCookie("SESSION");
        Cookie in = mvc.perform(post("/login/notices").with(csrf()).cookie(on)).andReturn().getResponse().getCookie("SESSION");
        assertThat(mvc.perform(get("/security").cookie(in)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(security.name() + " 重置了本账号的密码");
        assertThat(signIn(manager.username(), "Chosen-by-owner-3").getRedirectedUrl()).isEqualTo("/home");
    }

    private MockHttpServletResponse taken(Cookie session, String password) throws Exception {
        return mvc.perform(post("/login/password").with(csrf()).cookie(session).param("newPassword", password)
                .param("repeatedPassword", password)).andReturn().getResponse();
    }

    private MockHttpServletResponse signIn(String username, String password) throws Exception {
        return mvc.perform(post("/login").with(csrf()).param("username", username).param("password", password)).andReturn().getResponse();
    }

    private long kept(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE account_id = ?", Long.class, manager.id());
    }

    private Person somebody(Role role) {
        String id = Ids.next();
        return Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("three" + id, PASSWORD, "张" + id, role, null)));
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return Actors.as(person, work);
    }

    private static void forbidden(Person person, Runnable work) {
        assertThatThrownBy(() -> Actors.run(person, work)).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(Person person, Runnable work, String code) {
        assertThatThrownBy(() -> Actors.run(person, work)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refusedAt(String field, Person person, Runnable work) {
        assertThatThrownBy(() -> Actors.run(person, work)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsKey(field));
    }
}
