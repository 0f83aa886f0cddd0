package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager with a computer that knows fingers, seen through a browser whose authenticator is made of software. */
@BrowserTest
class PasskeyBrowserTest {
    private static final Pattern HOME = Pattern.compile("/manager");

    @LocalServerPort int port;
    @Autowired Accounts accounts;

    @Test
    void a_passkey_is_made_then_used_beside_the_password_and_in_its_place() {
        String username = manager();
        try (Visitor visitor = Visitor.onPhone(port).signIn(username, Visitor.PASSWORD)) {
            CDPSession devices = visitor.page.context().newCDPSession(visitor.page);
            devices.send("WebAuthn.enable");
            String authenticator = added(devices, true).get("authenticatorId").getAsString();
            visitor.open("/security").link("添加通行密钥").click();
            visitor.field("名称").fill("办公室电脑");
            visitor.screenshot("passkey-new-phone");
            visitor.fits();
            visitor.button("创建通行密钥").click();
            assertThat(visitor.page.locator("#recovery-codes li")).hasCount(10);
            visitor.open("/security");
            assertThat(visitor.link("办公室电脑")).isVisible();

            visitor.page.context().clearCookies();
            password(visitor, username);
            assertThat(visitor.page).hasURL(Pattern.compile("/login/code"));
            visitor.screenshot("passkey-code-phone");
            visitor.fits();
            visitor.button("用通行密钥登录").click();
            assertThat(visitor.page).hasURL(HOME);

            visitor.page.context().clearCookies();
            visitor.open("/login").button("用通行密钥登录").click();
            assertThat(visitor.page).hasURL(HOME);

            visitor.page.context().clearCookies();
            password(visitor, username);
            devices.send("WebAuthn.removeVirtualAuthenticator", json("{\"authenticatorId\":\"" + authenticator + "\"}"));
            added(devices, false);
            visitor.button("用通行密钥登录").click();
            assertThat(visitor.page.locator("[data-passkey-said]").first()).containsText("可以再试一次");
            visitor.screenshot("passkey-refused-phone");
        }
    }

    @Test
    void a_browser_without_them_is_told_what_else_there_is() {
        try (Visitor visitor = Visitor.at(port).signIn(manager(), Visitor.PASSWORD)) {
            visitor.page.addInitScript("delete window.PublicKeyCredential");
            visitor.open("/security/passkeys/new");
            assertThat(visitor.button("创建通行密钥")).not().isVisible();
            assertThat(visitor.main()).containsText("请改用身份验证器的动态码");
            assertThat(visitor.open("/login").button("用通行密钥登录").isVisible()).isFalse();
        }
    }

    private static void password(Visitor visitor, String username) {
        visitor.open("/login").field("用户名").fill(username);
        visitor.field("密码").fill(Visitor.PASSWORD);
        visitor.button("登录").click();
    }

    /** @param verified whether its owner's finger is the right one */
    private static JsonObject added(CDPSession devices, boolean verified) {
        return devices.send("WebAuthn.addVirtualAuthenticator", json("{\"options\":{\"protocol\":\"ctap2\",\"transport\":\"internal\","
                + "\"hasResidentKey\":true,\"hasUserVerification\":true,\"isUserVerified\":" + verified + "}}"));
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private String manager() {
        String username = "passkey" + Ids.next().substring(24);
        Actors.run(Person.SYSTEM, () -> accounts.create(new NewAccount(username, Visitor.PASSWORD, "李管理", Role.MANAGER, null)));
        return username;
    }
}
