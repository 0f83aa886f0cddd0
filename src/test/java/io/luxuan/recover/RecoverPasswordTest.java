package io.luxuan.recover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.people.UnitScene;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.letter.MailScene;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.support.Heard;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Who lost a password gets in by a code that went to their address; a stranger learns nothing and gets nowhere. */
class RecoverPasswordTest extends MailScene {
    private static final Pattern CODE = Pattern.compile("验证码是 (\\d{8})");
    private static final String NEW = "Another#2026-way";

    @Autowired MockMvc mvc;
    @Autowired UnitScene unit;
    @Autowired PasswordEncoder encoder;
    @Autowired AutowireCapableBeanFactory beans;

    private Person owner;

    @BeforeEach
    void somebody() {
        owner = reader();
    }

    @AfterEach
    void nothing_waits_for_others() {
        rows.update("DELETE FROM told_way WHERE recipient_id = ?", owner.id());
    }

    @Test
    void a_code_that_was_mailed_sets_a_password_once() throws Exception {
        Heard heard = Heard.in(beans);
        String ticket = ask(owner.username()).select("input[name=ticket]").val();
        String code = mailedCode(1);
        set(owner.username(), ticket, code, NEW, 302);
        assertThat(isPassword(NEW)).isTrue();
        assertThat(set(owner.username(), ticket, code, "Third#2026-way-x", 422).select("#code-error").text()).as("a second time").isNotEmpty();
        assertThat(isPassword(NEW)).isTrue();
        assertThat(heard.everything().kinds(owner)).contains(ToldKind.SECURITY);
    }

    @Test
    void a_code_of_another_name_or_browser_counts_nothing() throws Exception {
        String ticket = ask(owner.username()).select("input[name=ticket]").val();
        String code = mailedCode(1);
        Person other = reader();
        set(other.username(), ticket, code, NEW, 422);
        set(owner.username(), "00000000-0000-7000-8000-000000000000", code, NEW, 422);
        clock.moveBy(Duration.ofMinutes(16));
        set(owner.username(), ticket, code, NEW, 422);
        assertThat(isPassword(NEW)).as("after a quarter of an hour").isFalse();
    }

    @Test
    void five_guesses_and_the_right_one_counts_no_more() throws Exception {
        String ticket = ask(owner.username()).select("input[name=ticket]").val();
        String code = mailedCode(1);
        for (int guess = 0; guess < 5; guess++) {
            set(owner.username(), ticket, code.equals("00000000") ? "00000001" : "00000000", NEW, 422);
        }
        set(owner.username(), ticket, code, NEW, 422);
        assertThat(isPassword(NEW)).isFalse();
    }

    @Test
    void whoever_asks_in_the_owners_name_uses_up_nothing_of_the_owners() throws Exception {
        for (int asked = 0; asked < 6; asked++) {
            from("203.0.113.9", owner.username());
        }
        mailedCode(5);
        String ticket = from("198.51.100.7", owner.username()).select("input[name=ticket]").val();
        set(owner.username(), ticket, mailedCode(6), NEW, 302);
        assertThat(isPassword(NEW)).isTrue();
        assertThat(mails()).as("of the stranger's six, five").hasSize(6);
    }

    private Document from(String address, String username) throws Exception {
        return page(post("/forgotten").param("username", username).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }), 200);
    }

    @Test
    void a_name_that_nobody_has_gets_the_same_words() throws Exception {
        String known = ask(owner.username()).select("main").text().replace(owner.username(), "x");
        mailedCode(1);
        Person closed = reader();
        rows.update("UPDATE account SET enabled = FALSE WHERE id = ?", closed.id());
        for (String name : new String[] {"nobody-at-all", closed.username(), scene.person(Role.EXPERT, null).username()}) {
            Document page = ask(name);
            assertThat(page.select("main").text().replace(name, "x")).as(name).isEqualTo(known);
            awaitKept(page.select("input[name=ticket]").val());
            Document wrong = set(name, page.select("input[name=ticket]").val(), "12345678", NEW, 422);
            assertThat(wrong.select("#code-error").text()).contains("验证码不正确或已失效");
        }
        assertThat(mails()).as("nobody else was sent anything").hasSize(1);
    }

    @Test
    void a_colleague_is_invited_by_mail_and_the_address_is_theirs_from_then_on() throws Exception {
        Person colleague = unit.mailed(owner, "孙同事", "Sun@Unit.example.CN");
        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat((String) mails().get(0).getContent()).contains(colleague.username(), "/forgotten");
        String ticket = ask(colleague.username()).select("input[name=ticket]").val();
        set(colleague.username(), ticket, mailedCode(2), NEW, 302);
        assertThat(rows.queryForList("SELECT address FROM contact WHERE account_id = ?", String.class, colleague.id()))
                .containsExactly("Sun@unit.example.cn");
        assertThat(rows.queryForObject("SELECT must_change FROM account WHERE id = ?", Boolean.class, colleague.id())).isFalse();
    }

    @Test
    void the_three_administrators_are_reset_by_another() throws Exception {
        Person auditor = scene.person(Role.AUDITOR, null);
        rows.update("INSERT INTO contact (account_id, way, address, confirmed_at) VALUES (?, 'MAIL', ?, ?)", auditor.id(), "a@unit.example.cn", NOON);
        awaitKept(ask(auditor.username()).select("input[name=ticket]").val());
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_weak_password_does_not_use_the_code_up() throws Exception {
        String ticket = ask(owner.username()).select("input[name=ticket]").val();
        String code = mailedCode(1);
        assertThat(set(owner.username(), ticket, code, "short", 422).select("#newPassword-error").text()).isNotEmpty();
        set(owner.username(), ticket, code, NEW, 302);
    }

    @Test
    void whoever_is_signed_in_elsewhere_is_out_once_a_password_was_set_or_a_right_taken() throws Exception {
        Person colleague = unit.colleague(owner, "孙填写", UnitRight.WRITE);
        rows.update("UPDATE account SET password_hash = ?, must_change = FALSE WHERE id = ?", encoder.encode(NEW), colleague.id());
        Cookie session = signedIn(colleague);
        mvc.perform(get("/applicant").cookie(session)).andExpect(status().isOk());
        unit.give(owner, colleague);
        mvc.perform(get("/applicant").cookie(session)).andExpect(redirectedUrl("/login"));
        Cookie reading = signedIn(colleague);
        mvc.perform(post("/applicant/people").with(csrf()).cookie(reading).param("name", "甲乙").param("username", "someone"))
                .andExpect(status().isConflict());
        unit.leave(owner, colleague, owner);
        mvc.perform(get("/applicant").cookie(reading)).andExpect(redirectedUrl("/login"));
        mvc.perform(post("/login").with(csrf()).param("username", colleague.username()).param("password", NEW))
                .andExpect(redirectedUrl("/login?failed"));
    }

    private Cookie signedIn(Person person) throws Exception {
        return mvc.perform(post("/login").with(csrf()).param("username", person.username()).param("password", NEW)).andReturn().getResponse()
                .getCookie("SESSION");
    }

    @Test
    void the_sign_in_page_leads_there() throws Exception {
        assertThat(page(get("/login"), 200).select("a[href=/forgotten]")).hasSize(1);
        assertThat(page(get("/forgotten"), 200).text()).doesNotContain("??");
    }

    private Document ask(String username) throws Exception {
        return page(post("/forgotten").param("username", username), 200);
    }

    private Document set(String username, String ticket, String code, String password, int status) throws Exception {
        return page(post("/forgotten/password").param("username", username).param("ticket", ticket).param("code", code)
                .param("newPassword", password).param("repeatedPassword", password), status);
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Codes are sent after the answer. */
    private static String mailedCode(int mails) throws Exception {
        assertThat(SERVER.waitForIncomingEmail(10_000, mails)).isTrue();
        String text = (String) mails().get(mails - 1).getContent();
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).as(text).isTrue();
        return code.group(1);
    }

    private void awaitKept(String ticket) throws InterruptedException {
        for (int turn = 0; turn < 100; turn++) {
            if (rows.queryForObject("SELECT COUNT(*) FROM mailed_code WHERE id = ?", Integer.class, ticket) > 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nothing was kept for " + ticket);
    }

    private boolean isPassword(String password) {
        return encoder.matches(password, rows.queryForObject("SELECT password_hash FROM account WHERE id = ?", String.class, owner.id()));
    }
}
