package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class ShellTest {
    private static final String PASSWORD = "Right-password-1";

    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;

    @Test
    void every_page_forbids_foreign_and_inline_code() throws Exception {
        mvc.perform(get("/login")).andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("<style"))));
    }

    @ParameterizedTest
    @CsvSource({"APPLICANT,/applicant", "RECOMMENDER,/recommender", "EXPERT,/expert", "MANAGER,/manager",
        "SUPERVISOR,/supervisor", "ADMIN,/admin/accounts", "SECURITY,/admin/accounts", "AUDITOR,/supervisor/audit"})
    void each_role_has_its_own_home(Role role, String home) throws Exception {
        mvc.perform(get("/home").cookie(signedIn(role))).andExpect(redirectedUrl(home));
    }

    @Test
    void signing_in_changes_the_session_id() throws Exception {
        Person person = somebody(Role.EXPERT);
        Cookie before = signedIn(person);
        Cookie after = mvc.perform(formLogin(person).cookie(before)).andReturn().getResponse().getCookie("SESSION");
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        mvc.perform(get("/home").cookie(before)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void a_supervisor_reads_the_log_and_the_home() throws Exception {
        Cookie session = signedIn(Role.SUPERVISOR);
        mvc.perform(get("/supervisor").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/supervisor/audit").param("since", "2026-01-01").param("person", "系").cookie(session))
                .andExpect(status().isOk()).andExpect(content().string(containsString("开设账号")));
        mvc.perform(get("/supervisor/audit").param("since", "yesterday").cookie(session)).andExpect(status().is4xxClientError());
    }

    @Test
    void an_administrator_finds_accounts_page_by_page() throws Exception {
        Cookie session = signedIn(Role.ADMIN);
        mvc.perform(get("/admin/accounts").param("q", "shell").param("role", "ADMIN").cookie(session))
                .andExpect(status().isOk()).andExpect(content().string(containsString("shell")));
        mvc.perform(get("/admin/accounts/{id}", "no-such-account").cookie(session)).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有找到")));
    }

    @Test
    void an_autosave_after_the_session_ran_out_says_so_and_does_not_replace_the_page() throws Exception {
        mvc.perform(post("/applicant/applications/x/edit").with(csrf()).header("HX-Request", "true"))
                .andExpect(status().isUnauthorized()).andExpect(forwardedUrl("/problem/session"));
        mvc.perform(get("/problem/session").header("HX-Request", "true").with(forwarded()))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(containsString("target=\"_blank\"")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("<html"))));
    }

    @Test
    void a_form_sent_after_the_session_ran_out_comes_back_with_all_that_was_typed() throws Exception {
        mvc.perform(post("/problem/session").with(csrf()).with(forwarded()).header("Sec-Fetch-Site", "same-origin")
                        .param("title", "很长很长的一个申请书标题<b>").param("password", "geheim-geheim"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(containsString("很长很长的一个申请书标题&lt;b&gt;")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("geheim"))));
    }

    @Test
    void what_another_site_sent_is_not_shown_for_sending_again() throws Exception {
        mvc.perform(post("/problem/stale").with(csrf()).with(forwarded()).header("Sec-Fetch-Site", "cross-site")
                        .param("title", "来自其他网站的内容"))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("来自其他网站的内容"))));
    }

    @Test
    void a_missing_token_is_explained() throws Exception {
        mvc.perform(post("/password").cookie(signedIn(Role.EXPERT)))
                .andExpect(status().isForbidden()).andExpect(forwardedUrl("/problem/stale"));
        mvc.perform(post("/login")).andExpect(redirectedUrl("/login?stale"));
    }

    @Test
    void what_is_nowhere_is_not_found_rather_than_asking_to_sign_in() throws Exception {
        mvc.perform(get("/wp-admin")).andExpect(status().isNotFound());
    }

    private Cookie signedIn(Role role) throws Exception {
        return signedIn(somebody(role));
    }

    private Cookie signedIn(Person person) throws Exception {
        return mvc.perform(formLogin(person)).andReturn().getResponse().getCookie("SESSION");
    }

    private Person somebody(Role role) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("shell" + Ids.next(), PASSWORD, "张伟", role, null)));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder formLogin(Person person) {
        return post("/login").with(csrf()).param("username", person.username()).param("password", PASSWORD);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor forwarded() {
        return request -> {
            request.setDispatcherType(jakarta.servlet.DispatcherType.FORWARD);
            return request;
        };
    }
}
