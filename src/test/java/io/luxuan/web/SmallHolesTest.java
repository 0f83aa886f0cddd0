package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What outsiders tried in a day of attack, each with the right answer. */
@ServiceTest
class SmallHolesTest {
    private static final String NOTE = "[{\"path\":null,\"until\":4102444800000,\"says\":{\"done\":\"登录 http://evil.example 领取资金\"}}]";

    @Autowired MockMvc mvc;

    @Test
    void what_a_page_says_in_our_name_nobody_else_has_written() throws Exception {
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(NOTE.getBytes(StandardCharsets.UTF_8));
        for (String cookie : List.of(forged, forged + "." + "0".repeat(64))) {
            mvc.perform(get("/login").cookie(new Cookie(FlashInCookie.COOKIE, cookie)))
                    .andExpect(status().isOk()).andExpect(content().string(not(containsString("evil.example"))));
        }
    }

    @Test
    void a_token_in_an_address_counts_for_nothing() throws Exception {
        mvc.perform(post("/register").with(csrf())).andExpect(status().is(422));
        for (String name : List.of("_csrf", "%5fcsrf")) {
            mvc.perform(post(URI.create("/register?" + name + "=known")).with(csrf()))
                    .andExpect(status().isForbidden()).andExpect(forwardedUrl("/problem/stale"));
        }
    }

    @Test
    void a_redirect_names_no_host() throws Exception {
        mvc.perform(get("/expert").header("Host", "evil.example")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void only_our_own_hosts_are_served_where_they_are_named() {
        var door = new DoorConfiguration().door(Set.of("luxuan.example.cn"));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        for (String ours : List.of("luxuan.example.cn", "LUXUAN.example.cn", "localhost", "127.0.0.1")) {
            request.setServerName(ours);
            assertThat(door.getFirewalledRequest(request)).isNotNull();
        }
        request.setServerName("evil.example");
        assertThatThrownBy(() -> door.getFirewalledRequest(request)).isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void a_cursor_that_nobody_gave_out_begins_at_the_beginning() throws Exception {
        for (String cursor : List.of("zz~x", "~", "", "x", "+999999999-01-01T00:00~x", "2026-13-45T00:00~x")) {
            mvc.perform(get("/expert").param("cursor", cursor).with(somebody(Role.EXPERT))).andExpect(status().isOk());
        }
    }

    @Test
    void a_form_without_its_file_is_told_to_be_malformed() throws Exception {
        mvc.perform(post("/applicant/projects/x/papers/midterm/1").param("next", "attach").with(csrf()).with(somebody(Role.APPLICANT)))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void characters_that_nobody_types_and_lists_with_holes_are_turned_away() throws Exception {
        mvc.perform(get("/admin/accounts").param("q", "a\0b").with(somebody(Role.ADMIN))).andExpect(status().isBadRequest());
        mvc.perform(post("/manager/rounds/x/decision").param("take[300000]", "x").with(csrf()).with(somebody(Role.MANAGER)))
                .andExpect(status().isBadRequest());
    }

    private static RequestPostProcessor somebody(Role role) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Person("nobody-in-particular", "nobody", "测试", role, null), null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }
}
