package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People with an app, and browsers that know only what they were given. */
@ServiceTest
@TestPropertySource(properties = {"luxuan.second-factor=staff", "luxuan.second-factor-key=of these tests"})
@Tag("wire")
abstract class FactorTest {
    static final String PASSWORD = "Right-password-1";
    static final Pattern KEY = Pattern.compile("id=\"factor-key\">([A-Z2-7 ]+)<");
    static final Pattern CODE = Pattern.compile(">([a-z2-9]{5}-[a-z2-9]{5})<");

    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired FactorSecrets secrets;
    @Autowired FactorMapper mapper;

    /** Of a network of its own: all addresses of one share so many lines of the log an hour. */
    private final String address = network(Ids.next().substring(24));

    private static String network(String digits) {
        return "fd00:" + digits.substring(0, 4) + ":" + digits.substring(4, 8) + ":" + digits.substring(8) + "::1";
    }

    /** A browser: the cookies that it has been given. */
    final class Browser {
        final Map<String, Cookie> cookies = new TreeMap<>();

        MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
            request.remoteAddress(address);
            MockHttpServletRequestBuilder sent = cookies.isEmpty() ? request : request.cookie(cookies.values().toArray(Cookie[]::new));
            MockHttpServletResponse answer = mvc.perform(sent).andReturn().getResponse();
            List.of(answer.getCookies()).forEach(cookie -> cookies.put(cookie.getName(), cookie));
            return answer;
        }

        String read(String path) throws Exception {
            return send(get(path)).getContentAsString(StandardCharsets.UTF_8);
        }

        /** Where the answer leads to; empty where the form is shown again. */
        String sent(String path, String... fields) throws Exception {
            MockHttpServletRequestBuilder request = post(path).with(csrf());
            for (int at = 0; at < fields.length; at += 2) {
                request.param(fields[at], fields[at + 1]);
            }
            MockHttpServletResponse answer = send(request);
            return answer.getStatus() == 422 ? "" : String.valueOf(answer.getRedirectedUrl());
        }

        Browser password(Person person) throws Exception {
            return password(person, PASSWORD);
        }

        Browser password(Person person, String password) throws Exception {
            sent("/login", "username", person.username(), "password", password);
            return this;
        }

        String step() throws Exception {
            return send(get("/login/next")).getRedirectedUrl();
        }

        boolean isIn() throws Exception {
            return send(get("/security")).getStatus() == 200;
        }
    }

    @AfterEach
    void now() {
        clock.backToNow();
    }

    Person somebody(Role role) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("factor" + Ids.next(), PASSWORD, "张伟", role, null)));
    }

    /** The secret of the app that the person sets up. */
    String enrolled(Person person) throws Exception {
        Browser browser = new Browser().password(person);
        String secret = key(browser.read("/login/enrol"));
        browser.send(enrolled("/login/enrol", code(secret)));
        return secret;
    }

    static MockHttpServletRequestBuilder enrolled(String path, String code) {
        return post(path).with(csrf()).param("passcode", code);
    }

    String code(String secret) {
        return Totp.codeOf(secret, clock.running().getEpochSecond() / 30);
    }

    /** The one that the app shows next. */
    String next(String secret) {
        clock.moveBy(Totp.STEP);
        return code(secret);
    }

    static String key(MockHttpServletResponse answer) throws Exception {
        return key(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    static String key(String page) {
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1).replace(" ", "");
    }

    static List<String> recovery(MockHttpServletResponse answer) throws Exception {
        return CODE.matcher(answer.getContentAsString(StandardCharsets.UTF_8)).results().map(found -> found.group(1)).toList();
    }
}
