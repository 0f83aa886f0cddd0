package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who tried to sign in and could not is found by those who read the log, and nobody fills the log with it. */
@ServiceTest
class FailedSignInsTest {
    private static final String PASSWORD = "Right-password-1";
    private static final Person SUPERVISOR = new Person("s-failed", "s", "监督员", Role.SUPERVISOR, null);
    private static final Person AUDITOR = new Person("a-failed", "a", "审计员", Role.AUDITOR, null);

    private final String address = address();

    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;

    private Person owner;

    @BeforeEach
    void someone() {
        owner = Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("failed" + Ids.next().substring(24), PASSWORD, "张伟", Role.EXPERT, null)));
    }

    @Test
    void a_wrong_password_is_found_by_account_and_by_address() throws Exception {
        signIn(owner.username(), "Guessed-1", address);
        for (Person reader : List.of(SUPERVISOR, AUDITOR)) {
            assertThat(lines(reader, "account=" + owner.username())).singleElement().asString()
                    .contains("登录失败", owner.username(), "IP " + address, "用户名或密码不对").doesNotContain("Guessed-1", "张伟");
            assertThat(lines(reader, "person=" + address)).hasSize(1);
        }
    }

    @Test
    void what_was_typed_for_a_name_is_kept_nowhere_when_nobody_has_that_name() throws Exception {
        signIn("My-own-password-9", "Guessed-1", address);
        assertThat(lines(SUPERVISOR, "person=" + address)).singleElement().asString().contains("登录失败").doesNotContain("My-own-password-9");
    }

    @Test
    void a_guesser_fills_no_log_and_the_last_line_says_so() throws Exception {
        for (int guess = 0; guess < 60; guess++) {
            signIn(owner.username(), "Guessed-" + guess, address);
        }
        List<String> lines = lines(AUDITOR, "account=" + owner.username());
        assertThat(lines).hasSize(31);
        assertThat(lines.get(0)).as("the newest first").contains("不再逐条记录");
        assertThat(lines).anyMatch(line -> line.contains("须等待"));
        signIn(owner.username(), "Guessed-at-home", address());
        assertThat(lines(AUDITOR, "account=" + owner.username())).as("nor from many addresses").hasSizeBetween(31, 32);
    }

    private List<String> lines(Person reader, String query) throws Exception {
        String page = mvc.perform(get("/supervisor/audit?" + query).with(As.person(reader))).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).select(".lx-audit tbody tr").eachText();
    }

    private void signIn(String username, String password, String from) throws Exception {
        mvc.perform(post("/login").with(csrf()).param("username", username).param("password", password).with(request -> {
            request.setRemoteAddr(from);
            return request;
        }));
    }

    private static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
