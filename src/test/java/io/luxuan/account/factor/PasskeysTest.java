package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasskeysTest extends PasskeyTest {
    @Autowired ForgetFactor factors;

    @Test
    void staff_make_one_at_the_first_sign_in_and_use_it_from_then_on() throws Exception {
        Person manager = manager();
        SoftAuthenticator authenticator = new SoftAuthenticator();
        assertThat(made(manager, authenticator).isIn()).isTrue();
        Browser next = new Browser().password(manager);
        assertThat(next.step()).isEqualTo("/login/code");
        assertThat(next.read("/login/code")).contains("data-prove=\"/login/code/passkey\"").contains("恢复码").doesNotContain("6 位数字");
        assertThat(proved(next, authenticator)).isEqualTo("/login");
        assertThat(next.isIn()).isTrue();
        assertThat(audited(manager)).endsWith("account.add-passkey", "account.sign-in-passkey", "account.sign-in-passkey");
        assertThat(row(manager)).containsEntry("signature_count", 1L).containsEntry("transports", "internal")
                .doesNotContainEntry("last_used_at", null);
    }

    @Test
    void one_that_verifies_its_owner_stands_in_for_name_and_password() throws Exception {
        Person manager = manager();
        SoftAuthenticator authenticator = new SoftAuthenticator();
        made(manager, authenticator);
        Browser browser = stranger();
        assertThat(alone(browser, authenticator)).isEqualTo("/login");
        assertThat(browser.isIn()).isTrue();
        assertThat(audited(manager)).endsWith("account.sign-in-passkey-alone");
    }

    @Test
    void whoever_goes_back_from_the_code_to_the_sign_in_page_gets_in_by_a_passkey_alone() throws Exception {
        Person manager = manager();
        SoftAuthenticator authenticator = new SoftAuthenticator();
        made(manager, authenticator);
        Browser browser = stranger().password(manager);
        assertThat(browser.step()).isEqualTo("/login/code");
        assertThat(browser.read("/login")).contains("data-prove=\"/login/passkey\"");
        assertThat(alone(browser, authenticator)).isEqualTo("/login");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void what_follows_a_password_follows_a_passkey_alone() throws Exception {
        Person manager = manager();
        SoftAuthenticator authenticator = new SoftAuthenticator();
        made(manager, authenticator);
        jdbc.update("UPDATE account SET must_change = TRUE WHERE id = ?", manager.id());
        Browser browser = stranger();
        assertThat(alone(browser, authenticator)).isEqualTo("/login/password");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void one_is_added_beside_an_app_by_whoever_has_the_app() throws Exception {
        Person manager = manager();
        String secret = enrolled(manager);
        Browser browser = new Browser().password(manager);
        browser.sent("/login/code", "passcode", next(secret));
        SoftAuthenticator authenticator = new SoftAuthenticator();
        assertThat(added(browser, authenticator, "")).isEmpty();
        assertThat(added(browser, authenticator, next(secret))).isEqualTo("/security");
        assertThat(browser.read("/security")).contains("办公室电脑").contains("尚未使用");
        Browser other = new Browser().password(manager);
        assertThat(other.read("/login/code")).contains("data-prove").contains("6 位数字");
        assertThat(other.sent("/login/code", "passcode", next(secret))).as("the app goes on").isEqualTo("/login");
        assertThat(browser.sent("/security/remove", "currentPasscode", next(secret))).as("a passkey is left").isEqualTo("/security");
        assertThat(proved(new Browser().password(manager), authenticator)).isEqualTo("/login");
    }

    @Test
    void the_last_factor_of_staff_stays() throws Exception {
        Person manager = manager();
        SoftAuthenticator authenticator = new SoftAuthenticator();
        Browser browser = made(manager, authenticator);
        String id = (String) row(manager).get("id");
        assertThat(browser.read("/security/passkeys/" + id)).contains("唯一的第二重验证");
        assertThat(browser.send(post("/security/passkeys/" + id + "/remove").with(csrf())).getStatus()).isEqualTo(409);
        assertThat(new Browser().password(manager).step()).isEqualTo("/login/code");
    }

    @Test
    void it_is_named_anew_and_taken_away_by_its_owner_who_proves_it() throws Exception {
        Person expert = somebody(Role.EXPERT);
        SoftAuthenticator authenticator = new SoftAuthenticator();
        Browser browser = new Browser().password(expert);
        String asked = browser.read("/security/passkeys/make");
        assertThat(recovery(browser.send(post("/security/passkeys").with(csrf()).param("name", "家里").param("madeTicket", ticket(asked))
                .param("made", authenticator.make(asked))))).hasSize(10);
        String path = "/security/passkeys/" + row(expert).get("id");
        assertThat(browser.sent(path + "/name", "name", "\u200b")).isEmpty();
        assertThat(browser.sent(path + "/name", "name", "书房")).isEqualTo("/security");
        assertThat(browser.sent(path + "/remove", "currentPasscode", "")).isEmpty();
        String again = browser.read("/security/passkeys/prove");
        assertThat(browser.sent(path + "/remove", "ticket", ticket(again), "answer", authenticator.sign(again))).isEqualTo("/security");
        assertThat(row(expert)).containsEntry("name", "书房").containsEntry("removed_by", expert.id()).doesNotContainEntry("removed_at", null);
        assertThat(new Browser().password(expert).isIn()).isTrue();
        assertThat(alone(stranger(), authenticator)).isEmpty();
        assertThat(audited(expert)).contains("account.rename-passkey", "account.remove-passkey");
    }

    @Test
    void nobody_sees_or_touches_anothers() throws Exception {
        Person owner = manager();
        SoftAuthenticator authenticator = new SoftAuthenticator();
        made(owner, authenticator);
        Browser other = made(manager(), new SoftAuthenticator());
        String path = "/security/passkeys/" + row(owner).get("id");
        assertThat(List.of(other.send(post(path + "/name").with(csrf()).param("name", "我的")).getStatus(),
                other.send(post(path + "/remove").with(csrf())).getStatus())).containsOnly(404);
        assertThat(other.read("/security")).contains("办公室电脑");
        assertThat(page(other, path)).doesNotContain("办公室电脑");
    }

    @Test
    void two_administrators_take_them_away_with_the_app() throws Exception {
        Person manager = manager();
        Person administrator = somebody(Role.SECURITY);
        SoftAuthenticator authenticator = new SoftAuthenticator();
        made(manager, authenticator);
        Actors.run(administrator, () -> factors.forget(manager.id()));
        assertThat(row(manager)).containsEntry("removed_by", administrator.id());
        assertThat(new Browser().password(manager).step()).isEqualTo("/login/enrol");
        assertThat(alone(stranger(), authenticator)).isEmpty();
    }
}
