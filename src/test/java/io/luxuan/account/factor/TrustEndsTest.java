package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.actor.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trust in a browser does not outlive what it was given upon: whoever mends a stolen factor is rid of the thief's browser too. */
class TrustEndsTest extends PasskeyTest {
    private final SoftAuthenticator authenticator = new SoftAuthenticator();
    private Person manager;
    private String secret;
    private Browser thief;
    private Browser owner;

    @BeforeEach
    void a_thief_with_password_and_code_had_a_browser_trusted() throws Exception {
        manager = manager();
        secret = enrolled(manager);
        thief = new Browser().password(manager);
        thief.sent("/login/code", "passcode", next(secret), "spare", "true");
        thief.sent("/logout");
        owner = new Browser().password(manager);
        owner.sent("/login/code", "passcode", next(secret));
        assertThat(added(owner, authenticator, next(secret))).isEqualTo("/security");
        assertThat(thief.password(manager).isIn()).as("another factor takes no trust away").isTrue();
        thief.sent("/logout");
        assertThat(owner.read("/security")).contains("只用密码登录的设备").contains("更换或停用身份验证器、删除通行密钥");
    }

    @Test
    void another_app_ends_it() throws Exception {
        String fresh = key(owner.read("/security/enrol"));
        String current = next(secret);
        assertThat(owner.send(enrolled("/security/enrol", code(fresh)).param("currentPasscode", current)).getStatus()).isEqualTo(200);
        isAskedAgain();
    }

    @Test
    void an_app_that_is_taken_away_ends_it() throws Exception {
        assertThat(owner.sent("/security/remove", "currentPasscode", next(secret))).isEqualTo("/security");
        isAskedAgain();
    }

    @Test
    void a_passkey_that_is_taken_away_ends_it() throws Exception {
        String path = "/security/passkeys/" + row(manager).get("id");
        assertThat(owner.read(path)).contains("只用密码登录的设备也全部取消");
        assertThat(owner.sent(path + "/remove", "currentPasscode", next(secret))).isEqualTo("/security");
        isAskedAgain();
    }

    @Test
    void a_passkey_of_which_there_is_a_copy_ends_it() throws Exception {
        assertThat(proved(new Browser().password(manager), authenticator)).isEqualTo("/login");
        authenticator.count = 0;
        assertThat(proved(new Browser().password(manager), authenticator)).isEmpty();
        isAskedAgain();
    }

    @Test
    void fresh_recovery_codes_end_it() throws Exception {
        assertThat(recovery(owner.send(enrolled("/security/codes", "").param("currentPasscode", next(secret))))).hasSize(10);
        isAskedAgain();
    }

    private void isAskedAgain() throws Exception {
        assertThat(thief.password(manager).step()).isEqualTo("/login/code");
    }
}
