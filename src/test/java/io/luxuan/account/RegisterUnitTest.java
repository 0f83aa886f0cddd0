package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.support.ServiceTest;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ServiceTest
class RegisterUnitTest {
    @Autowired MockMvc mvc;
    @Autowired Organisations organisations;

    private final String username = "unit" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String code = code();

    @Test
    void a_unit_registers_and_signs_in() throws Exception {
        mvc.perform(filled(username, code)).andExpect(redirectedUrl("/login"));
        mvc.perform(formLogin().user(username).password("Strong-pass-1")).andExpect(authenticated().withRoles("APPLICANT"));
        assertThat(organisations.byCreditCode(code)).get().extracting(Organisation::name).isEqualTo("测试<b>单位</b>");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_everything_typed_is_kept_but_passwords() throws Exception {
        mvc.perform(filled(username, "91350100M000100Y44"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("统一社会信用代码校验不通过")))
                .andExpect(content().string(containsString("aria-describedby=\"creditCode-hint creditCode-error\"")))
                .andExpect(content().string(containsString("value=\"" + username + "\"")))
                .andExpect(content().string(containsString("测试&lt;b&gt;单位&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("Strong-pass-1"))));
    }

    @Test
    void a_unit_that_is_registered_is_not_taken_over() throws Exception {
        mvc.perform(filled(username, code)).andExpect(redirectedUrl("/login"));
        mvc.perform(filled(username + "x", code)).andExpect(status().is(422))
                .andExpect(content().string(containsString("该单位已注册")));
    }

    @Test
    void an_empty_form_names_every_missing_field() throws Exception {
        mvc.perform(post("/register").with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("请先作出承诺")));
        mvc.perform(get("/register")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("type=\"file\""))));
    }

    private MockHttpServletRequestBuilder filled(String username, String code) {
        return post("/register").with(csrf()).param("unitName", "测试<b>单位</b>").param("creditCode", code).param("kind", "ENTERPRISE")
                .param("city", "济南").param("contact", "李娜").param("username", username)
                .param("password", "Strong-pass-1").param("repeatedPassword", "Strong-pass-1").param("agreed", "true");
    }

    private static String code() {
        String first = "91370100MA" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        return first + CreditCode.check(first);
    }
}
