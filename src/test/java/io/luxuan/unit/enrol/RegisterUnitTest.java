package io.luxuan.unit.enrol;

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

import io.luxuan.shared.CreditCode;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ServiceTest
class RegisterUnitTest {
    @Autowired MockMvc mvc;

    private final String username = "unit" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String code = code();

    @Test
    void a_unit_registers_and_signs_in() throws Exception {
        String given = registered(filled(username, code));
        assertThat(given).matches(username + "-[1-9][0-9]{3}");
        mvc.perform(formLogin().user(given).password("Strong-pass-1")).andExpect(authenticated().withRoles("APPLICANT"));
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
    void neither_units_nor_user_names_are_counted_by_registering() throws Exception {
        registered(filled(username, code));
        assertThat(registered(filled(username, code))).as("both are taken").matches(username + "-[1-9][0-9]{3}");
    }

    /** By the answer, by signing in, and by what is shown then. */
    @Test
    void whether_a_unit_is_taken_is_told_nowhere() throws Exception {
        registered(filled(username, code));
        String second = registered(filled("owner", code));
        mvc.perform(formLogin().user(second).password("Strong-pass-1")).andExpect(authenticated().withRoles("APPLICANT"));
    }

    @Test
    void an_empty_form_names_every_missing_field() throws Exception {
        mvc.perform(post("/register").with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("请先作出承诺")));
        mvc.perform(get("/register")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("type=\"file\""))));
    }

    private String registered(MockHttpServletRequestBuilder form) throws Exception {
        var arguments = (List<?>) mvc.perform(form).andExpect(redirectedUrl("/login")).andReturn().getFlashMap().get("doneArguments");
        return (String) arguments.get(0);
    }

    private MockHttpServletRequestBuilder filled(String username, String code) {
        return post("/register").with(csrf()).param("unitName", "测试<b>单位</b>").param("creditCode", code).param("kind", "ENTERPRISE")
                .param("city", "济南").param("contact", "李娜").param("phone", "0531-86001234").param("username", username)
                .param("password", "Strong-pass-1").param("repeatedPassword", "Strong-pass-1").param("agreed", "true");
    }

    private static String code() {
        String first = "91370100MA" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        return first + CreditCode.check(first);
    }
}
