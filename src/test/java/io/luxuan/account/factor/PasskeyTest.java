package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import io.luxuan.audit.AuditHead;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** People with passkeys. */
abstract class PasskeyTest extends FactorTest {
    @Autowired AuditHead auditHead;

    /** Whoever signs in for the first time and makes a passkey there. */
    Browser made(Person person, SoftAuthenticator authenticator) throws Exception {
        Browser browser = new Browser().password(person);
        String asked = browser.read("/login/enrol/passkey");
        assertThat(recovery(browser.send(post("/login/enrol/passkey").with(csrf()).param("name", "办公室电脑")
                .param("madeTicket", ticket(asked)).param("made", authenticator.make(asked))))).hasSize(10);
        return browser;
    }

    /** Where a further passkey leads to, made by whoever is signed in; empty where it is refused. */
    String added(Browser browser, SoftAuthenticator authenticator, String code) throws Exception {
        String asked = browser.read("/security/passkeys/make");
        return browser.sent("/security/passkeys", "name", "办公室电脑", "madeTicket", ticket(asked), "made", authenticator.make(asked),
                "currentPasscode", code);
    }

    /** Where an answer beside the password leads to; empty where it is refused. */
    String proved(Browser browser, String asked, String answer) throws Exception {
        return browser.sent("/login/code", "passcode", "", "ticket", ticket(asked), "answer", answer);
    }

    String proved(Browser browser, SoftAuthenticator authenticator) throws Exception {
        String asked = browser.read("/login/code/passkey");
        return proved(browser, asked, authenticator.sign(asked));
    }

    /** A browser of somebody who has not signed in, with the cookie that each page gives. */
    Browser stranger() {
        Browser browser = new Browser();
        browser.cookies.put("XSRF-TOKEN", new Cookie("XSRF-TOKEN", "of-" + System.nanoTime()));
        return browser;
    }

    String alone(Browser browser, SoftAuthenticator authenticator) throws Exception {
        String asked = browser.read("/login/passkey");
        return browser.sent("/login/passkey", "ticket", ticket(asked), "answer", authenticator.sign(asked));
    }

    Person manager() {
        return somebody(Role.MANAGER);
    }

    static String ticket(String asked) {
        return JsonPath.read(asked, "$.ticket");
    }

    List<String> audited(Person person) {
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        return jdbc.queryForList("SELECT action FROM audit_log WHERE subject_id = ? ORDER BY seq", String.class, person.id());
    }

    Map<String, Object> row(Person person) {
        return jdbc.queryForMap("SELECT * FROM passkey WHERE account_id = ?", person.id());
    }

    String page(Browser browser, String path) throws Exception {
        return browser.send(get(path)).getContentAsString(StandardCharsets.UTF_8);
    }
}
