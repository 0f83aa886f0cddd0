package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever knows a password, saw a code, guesses codes or reads the database comes no further. */
class StolenFactorTest extends FactorTest {
    /** Somebody who stole the password waits on the page; what the owner sets up is not what stands there. */
    @Test
    void another_session_sees_another_secret_and_its_code_binds_nothing() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Browser thief = new Browser().password(manager);
        String seen = key(thief.read("/login/enrol"));
        Browser owner = new Browser().password(manager);
        String own = key(owner.read("/login/enrol"));
        assertThat(own).isNotEqualTo(seen);
        assertThat(thief.send(enrolled("/login/enrol", code(seen))).getStatus()).isEqualTo(422);
        String again = key(owner.read("/login/enrol"));
        assertThat(owner.send(enrolled("/login/enrol", code(again))).getStatus()).isEqualTo(200);
        assertThat(thief.step()).isEqualTo("/login/code");
    }

    @Test
    void a_code_is_good_once_whoever_saw_it() throws Exception {
        Person manager = somebody(Role.MANAGER);
        String secret = enrolled(manager);
        String code = next(secret);
        Browser owner = new Browser().password(manager);
        Browser onlooker = new Browser().password(manager);
        assertThat(owner.sent("/login/code", "passcode", code.substring(0, 3) + " " + code.substring(3))).isEqualTo("/login");
        assertThat(owner.isIn()).isTrue();
        assertThat(onlooker.sent("/login/code", "passcode", code)).isEmpty();
        assertThat(onlooker.isIn()).isFalse();
        assertThat(onlooker.sent("/login/code", "passcode", next(secret))).isEqualTo("/login");
    }

    @Test
    void of_two_nodes_that_get_a_code_at_once_one_takes_it() throws Exception {
        Person manager = somebody(Role.MANAGER);
        enrolled(manager);
        long step = clock.running().getEpochSecond() / 30 + 5;
        assertThat(List.of(mapper.use(manager.id(), step), mapper.use(manager.id(), step), mapper.use(manager.id(), step - 1)))
                .containsExactly(1, 0, 0);
    }

    @Test
    void who_guesses_codes_waits_and_the_owner_at_a_known_browser_does_not() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Browser known = new Browser().password(manager);
        String secret = key(known.read("/login/enrol"));
        known.send(enrolled("/login/enrol", code(secret)));
        Browser guesser = new Browser().password(manager);
        for (int guess = 0; guess < 12; guess++) {
            clock.moveBy(Duration.ofMinutes(2));
            assertThat(guesser.sent("/login/code", "passcode", "guess-" + guess)).isEmpty();
        }
        assertThat(guesser.sent("/login/code", "passcode", next(secret))).as("the right one while it waits").isEmpty();
        assertThat(List.of(failed(manager, "WRONG_CODE") > 0, failed(manager, "MUST_WAIT") > 0)).as("in the log").doesNotContain(false);
        known.sent("/logout");
        assertThat(known.password(manager).sent("/login/code", "passcode", next(secret))).isEqualTo("/login");
        clock.moveBy(Duration.ofMinutes(16));
        assertThat(guesser.password(manager).sent("/login/code", "passcode", code(secret))).isEqualTo("/login");
    }

    private long failed(Person owner, String cause) {
        return jdbc.queryForObject("""
                SELECT (SELECT COUNT(*) FROM audit_log WHERE actor_id = ? AND reason LIKE ?)
                    + (SELECT COUNT(*) FROM audit_unsealed WHERE actor_id = ? AND reason LIKE ?)""",
                Long.class, owner.id(), "%" + cause, owner.id(), "%" + cause);
    }

    @Test
    void wrong_codes_on_the_security_page_are_counted_although_the_form_is_refused() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Browser browser = new Browser().password(manager);
        String secret = key(browser.read("/login/enrol"));
        browser.send(enrolled("/login/enrol", code(secret)));
        Browser thief = new Browser();
        thief.cookies.put("SESSION", browser.cookies.get("SESSION"));
        for (int guess = 0; guess < 10; guess++) {
            clock.moveBy(Duration.ofMinutes(2));
            thief.sent("/security/codes", "currentPasscode", "guess-" + guess);
        }
        assertThat(thief.sent("/security/codes", "currentPasscode", next(secret))).isEmpty();
    }

    @Test
    void the_secret_is_encrypted_and_a_row_opens_no_other_account() throws Exception {
        Person manager = somebody(Role.MANAGER);
        Person other = somebody(Role.MANAGER);
        String secret = enrolled(manager);
        String hidden = mapper.of(manager.id()).secret();
        assertThat(hidden).doesNotContain(secret);
        assertThat(secrets.shown(manager.id(), hidden)).contains(secret);
        assertThat(secrets.shown(other.id(), hidden)).isEmpty();
        enrolled(other);
        jdbc.update("UPDATE second_factor SET secret = ? WHERE account_id = ?", hidden, other.id());
        assertThat(new Browser().password(other).sent("/login/code", "passcode", next(secret))).isEmpty();
    }

    @Test
    void a_changed_password_ends_the_sessions_elsewhere() throws Exception {
        Person expert = somebody(Role.EXPERT);
        Browser here = new Browser().password(expert);
        Browser there = new Browser().password(expert);
        here.sent("/password", "currentPassword", PASSWORD, "newPassword", "Another-password-2", "repeatedPassword", "Another-password-2");
        assertThat(here.isIn()).isTrue();
        assertThat(there.isIn()).isFalse();
    }
}
