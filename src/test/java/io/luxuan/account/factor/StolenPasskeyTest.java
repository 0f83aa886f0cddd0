package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.shared.actor.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Whoever shows a false page, listens in, copies an authenticator or has one of their own comes no further. */
class StolenPasskeyTest extends PasskeyTest {
    private final SoftAuthenticator authenticator = new SoftAuthenticator();

    @Test
    void an_answer_to_another_origin_proves_nothing() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        for (String origin : new String[] {"https://luxuan.example", "http://localhost.evil.example", "http://evil.example", "https://127.0.0.1"}) {
            authenticator.origin = origin;
            assertThat(proved(new Browser().password(manager), authenticator)).as(origin).isEmpty();
            assertThat(alone(stranger(), authenticator)).as(origin).isEmpty();
        }
        authenticator.origin = "https://localhost:8443";
        assertThat(proved(new Browser().password(manager), authenticator)).as("another port, behind a proxy").isEqualTo("/login");
    }

    @Test
    void an_answer_for_another_host_proves_nothing() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        authenticator.host = "evil.example";
        assertThat(proved(new Browser().password(manager), authenticator)).isEmpty();
        authenticator.host = "localhost";
        jdbc.update("UPDATE passkey SET rp_id = 'luxuan.example' WHERE account_id = ?", manager.id());
        assertThat(proved(new Browser().password(manager), authenticator)).as("made for another name").isEmpty();
    }

    @Test
    void a_passkey_of_another_account_opens_only_its_own() throws Exception {
        Person owner = manager();
        made(owner, new SoftAuthenticator());
        Person thief = manager();
        made(thief, authenticator);
        assertThat(proved(new Browser().password(owner), authenticator)).isEmpty();
        String mine = authenticator.owner;
        authenticator.owner = Base64.getUrlEncoder().withoutPadding().encodeToString(owner.id().getBytes(StandardCharsets.UTF_8));
        assertThat(alone(stranger(), authenticator)).as("says that it is another's").isEmpty();
        authenticator.owner = mine;
        assertThat(alone(stranger(), authenticator)).isEqualTo("/login");
    }

    @Test
    void an_answer_counts_once_and_where_it_was_asked_for() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        Browser owner = new Browser().password(manager);
        Browser listener = new Browser().password(manager);
        String asked = owner.read("/login/code/passkey");
        String answer = authenticator.sign(asked);
        assertThat(proved(listener, asked, answer)).as("the challenge of another session").isEmpty();
        assertThat(proved(listener, listener.read("/login/code/passkey"), answer)).as("under a ticket of its own").isEmpty();
        assertThat(proved(owner, asked, answer)).isEqualTo("/login");
        jdbc.update("UPDATE passkey SET signature_count = 0 WHERE account_id = ?", manager.id());
        assertThat(owner.sent("/security/codes", "ticket", ticket(asked), "answer", answer)).as("once more, by one that does not count").isEmpty();
    }

    @Test
    void the_same_answer_comes_twice_to_one_session() throws Exception {
        Person manager = manager();
        Browser browser = made(manager, authenticator);
        String asked = browser.read("/security/passkeys/prove");
        String answer = authenticator.sign(asked);
        assertThat(recovery(browser.send(post("/security/codes").with(csrf()).param("ticket", ticket(asked)).param("answer", answer)))).hasSize(10);
        jdbc.update("UPDATE passkey SET signature_count = 0 WHERE account_id = ?", manager.id());
        assertThat(browser.sent("/security/codes", "ticket", ticket(asked), "answer", answer)).isEmpty();
    }

    @Test
    void a_question_is_open_for_five_minutes() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        Browser browser = new Browser().password(manager);
        String asked = browser.read("/login/code/passkey");
        clock.moveBy(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(proved(browser, asked, authenticator.sign(asked))).isEmpty();
        assertThat(proved(browser, authenticator)).isEqualTo("/login");
    }

    @Test
    void an_answer_to_one_question_answers_no_other() throws Exception {
        Person manager = manager();
        Browser browser = made(manager, authenticator);
        String toMake = browser.read("/security/passkeys/make");
        String toProve = browser.read("/security/passkeys/prove");
        assertThat(browser.sent("/security/codes", "ticket", ticket(toMake), "answer", authenticator.sign(toMake))).isEmpty();
        assertThat(browser.sent("/security/passkeys", "name", "x", "madeTicket", ticket(toProve), "made", "{}", "currentPasscode", "")).isEmpty();
    }

    @Test
    void who_only_holds_it_is_not_let_in_without_a_password() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        authenticator.verifies = false;
        Browser finder = stranger();
        assertThat(alone(finder, authenticator)).isEmpty();
        assertThat(finder.isIn()).isFalse();
        assertThat(proved(new Browser().password(manager), authenticator)).as("beside the password, holding it is enough").isEqualTo("/login");
    }

    @Test
    void a_copy_is_refused_and_its_owner_is_told() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        assertThat(proved(new Browser().password(manager), authenticator)).isEqualTo("/login");
        authenticator.count = 0;
        Browser thief = new Browser().password(manager);
        String asked = thief.read("/login/code/passkey");
        assertThat(thief.send(post("/login/code").with(csrf()).param("ticket", ticket(asked)).param("answer", authenticator.sign(asked)))
                .getContentAsString(StandardCharsets.UTF_8)).contains("复制品");
        assertThat(thief.isIn()).isFalse();
        assertThat(audited(manager)).contains("account.passkey-cloned");
        Browser owner = new Browser().password(manager);
        authenticator.count = 5;
        assertThat(proved(owner, authenticator)).isEqualTo("/login/notices");
        assertThat(owner.read("/login/notices")).contains("办公室电脑").contains("复制品");
    }

    @Test
    void a_closed_account_stays_closed() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        jdbc.update("UPDATE account SET enabled = FALSE WHERE id = ?", manager.id());
        assertThat(alone(stranger(), authenticator)).isEmpty();
    }

    @Test
    void a_passkey_made_on_a_false_page_is_not_taken_nor_a_foreign_ticket() throws Exception {
        Browser browser = new Browser().password(manager());
        String asked = browser.read("/login/enrol/passkey");
        authenticator.origin = "https://luxuan.example";
        assertThat(browser.sent("/login/enrol/passkey", "name", "x", "madeTicket", ticket(asked), "made", authenticator.make(asked))).isEmpty();
        authenticator.origin = "http://localhost";
        String others = new Browser().password(manager()).read("/login/enrol/passkey");
        assertThat(browser.sent("/login/enrol/passkey", "name", "x", "madeTicket", ticket(others), "made", authenticator.make(others))).isEmpty();
        assertThat(browser.step()).isEqualTo("/login/enrol");
    }

    @Test
    void nonsense_is_answered_and_those_who_send_it_wait() throws Exception {
        Person manager = manager();
        made(manager, authenticator);
        Browser guesser = new Browser().password(manager);
        for (String answer : new String[] {"{}", "null", "[]", "x", "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{}}", "9".repeat(30_000)}) {
            String asked = guesser.read("/login/code/passkey");
            assertThat(proved(guesser, asked, answer)).as(answer.substring(0, 1)).isEmpty();
            Browser stranger = stranger();
            assertThat(stranger.sent("/login/passkey", "ticket", ticket(stranger.read("/login/passkey")), "answer", answer)).isEmpty();
        }
        assertThat(proved(guesser, authenticator)).as("a right one while it waits").isEmpty();
        clock.moveBy(Duration.ofMinutes(16));
        assertThat(proved(guesser, authenticator)).isEqualTo("/login");
    }
}
