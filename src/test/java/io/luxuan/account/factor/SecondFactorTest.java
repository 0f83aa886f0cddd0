package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;

class SecondFactorTest extends FactorTest {
    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"RECOMMENDER", "MANAGER", "SUPERVISOR", "ADMIN"})
    void a_right_password_alone_opens_nothing_to_staff(Role role) throws Exception {
        Browser browser = new Browser().password(somebody(role));
        assertThat(browser.step()).isEqualTo("/login/enrol");
        for (String path : List.of("/home", "/password", "/security", "/manager", "/supervisor/audit", "/admin/accounts", "/recommender")) {
            assertThat(browser.send(get(path)).getRedirectedUrl()).as(path).isEqualTo("/login/next");
        }
        assertThat(browser.send(post("/password").with(csrf())).getStatus()).isEqualTo(401);
        assertThat(browser.read("/health")).doesNotContain("details");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"APPLICANT", "EXPERT"})
    void applicants_and_experts_are_offered_one_and_asked_for_none(Role role) throws Exception {
        Person person = somebody(role);
        Browser browser = new Browser().password(person);
        assertThat(browser.read("/security")).contains("绑定身份验证器");
        String secret = key(browser.read("/security/enrol"));
        assertThat(browser.send(enrolled("/security/enrol", code(secret))).getStatus()).isEqualTo(200);
        assertThat(new Browser().password(person).step()).isEqualTo("/login/code");
        assertThat(browser.sent("/security/remove", "currentPasscode", next(secret))).isEqualTo("/security");
        assertThat(new Browser().password(person).isIn()).isTrue();
    }

    @Test
    void staff_set_up_an_app_at_the_first_sign_in_and_come_where_they_wanted() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Browser browser = new Browser();
        browser.send(get("/manager/rounds").queryParam("year", "2026"));
        browser.password(manager);
        String page = browser.read("/login/enrol");
        assertThat(page).contains("data:image/svg+xml;base64,").contains("只凭密码");
        assertThat(key(browser.read("/login/enrol"))).as("a page that is read again").isEqualTo(key(page));
        String session = browser.cookies.get("SESSION").getValue();
        List<String> recovery = recovery(browser.send(enrolled("/login/enrol", code(key(page)))));
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(browser.cookies.get("SESSION").getValue()).isNotEqualTo(session);
        assertThat(browser.send(get("/login")).getRedirectedUrl()).isEqualTo("/manager/rounds?year=2026");
        assertThat(browser.isIn()).isTrue();
        assertThat(browser.read("/login/enrol")).doesNotContain(recovery.get(0));
    }

    @Test
    void a_wrong_code_binds_nothing_and_says_so_at_the_field() throws Exception {
        Browser browser = new Browser().password(somebody(Role.MANAGER));
        String secret = key(browser.read("/login/enrol"));
        String wrong = code(secret).equals("000000") ? "000001" : "000000";
        MockHttpServletResponse answer = browser.send(enrolled("/login/enrol", wrong));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("passcode-error");
        assertThat(key(answer)).isEqualTo(secret);
        assertThat(browser.step()).isEqualTo("/login/enrol");
    }

    @Test
    void a_recovery_code_is_good_once_and_kept_as_a_hash() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Browser first = new Browser().password(manager);
        List<String> codes = recovery(first.send(enrolled("/login/enrol", code(key(first.read("/login/enrol"))))));
        assertThat(new Browser().password(manager).sent("/login/code", "passcode", codes.get(3).toUpperCase(Locale.ROOT))).isEqualTo("/login");
        assertThat(new Browser().password(manager).sent("/login/code", "passcode", codes.get(3))).isEmpty();
        assertThat(first.read("/security")).contains("还有 9 个");
        assertThat(jdbc.queryForList("SELECT code_hash FROM recovery_code WHERE account_id = ?", String.class, manager.id()))
                .hasSize(10).allMatch(hash -> hash.matches("[0-9a-f]{64}")).doesNotContainAnyElementsOf(codes);
    }

    @Test
    void new_recovery_codes_end_the_old_ones_and_need_a_code() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Browser browser = new Browser().password(manager);
        String secret = key(browser.read("/login/enrol"));
        List<String> old = recovery(browser.send(enrolled("/login/enrol", code(secret))));
        assertThat(browser.sent("/security/codes", "currentPasscode", "nonsense")).isEmpty();
        List<String> fresh = recovery(browser.send(post("/security/codes").with(csrf()).param("currentPasscode", next(secret))));
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(new Browser().password(manager).sent("/login/code", "passcode", old.get(0))).isEmpty();
        assertThat(new Browser().password(manager).sent("/login/code", "passcode", fresh.get(0))).isEqualTo("/login");
    }

    @Test
    void an_app_is_replaced_by_whoever_has_the_old_one_or_a_recovery_code() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Browser browser = new Browser().password(manager);
        List<String> codes = recovery(browser.send(enrolled("/login/enrol", code(key(browser.read("/login/enrol"))))));
        String fresh = key(browser.read("/security/enrol"));
        assertThat(browser.sent("/security/enrol", "passcode", code(fresh), "currentPasscode", "")).isEmpty();
        assertThat(browser.send(enrolled("/security/enrol", code(fresh)).param("currentPasscode", codes.get(0))).getStatus()).isEqualTo(200);
        assertThat(new Browser().password(manager).sent("/login/code", "passcode", next(fresh))).isEqualTo("/login");
        assertThat(browser.send(post("/security/remove").with(csrf()).param("currentPasscode", next(fresh))).getStatus())
                .as("staff keep one").isEqualTo(409);
    }
}
