package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.audit.AuditHead;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A browser in which its owner is asked for nothing but the password for thirty days. */
class TrustedDeviceTest extends FactorTest {
    @Autowired AuditHead auditHead;
    @Autowired ForgetFactor factors;

    private Person manager;
    private String secret;
    private Browser office;

    @BeforeEach
    void somebody_who_trusts_the_office() throws Exception {
        manager = somebody(Role.MANAGER);
        secret = enrolled(manager);
        office = new Browser().password(manager);
        assertThat(office.read("/login/code")).contains("name=\"spare\"");
        assertThat(office.sent("/login/code", "passcode", next(secret), "spare", "true")).isEqualTo("/login");
        office.sent("/logout");
    }

    @Test
    void it_spares_the_code_there_and_nowhere_else_for_thirty_days() throws Exception {
        assertThat(office.password(manager).isIn()).isTrue();
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        assertThat(jdbc.queryForList("SELECT action FROM audit_log WHERE subject_id = ? ORDER BY seq", String.class, manager.id()))
                .contains("account.trust-device").endsWith("account.sign-in-device");
        assertThat(new Browser().password(manager).step()).isEqualTo("/login/code");
        office.sent("/logout");
        clock.moveBy(Duration.ofDays(30).plusMinutes(1));
        assertThat(office.password(manager).step()).isEqualTo("/login/code");
    }

    @Test
    void without_asking_for_it_a_browser_is_not_trusted() throws Exception {
        Browser home = new Browser().password(manager);
        home.sent("/login/code", "passcode", next(secret));
        home.sent("/logout");
        assertThat(home.password(manager).step()).isEqualTo("/login/code");
    }

    @Test
    void it_spares_nobody_else_in_the_same_browser() throws Exception {
        Person colleague = somebody(Role.MANAGER);
        enrolled(colleague);
        assertThat(office.password(colleague).step()).isEqualTo("/login/code");
    }

    @Test
    void whoever_copied_the_browsers_cookie_before_is_not_trusted_with_it() throws Exception {
        Person colleague = somebody(Role.MANAGER);
        String key = enrolled(colleague);
        Browser shared = new Browser().password(colleague);
        shared.sent("/login/code", "passcode", next(key));
        shared.sent("/logout");
        Browser copy = new Browser();
        copy.cookies.put("device", shared.cookies.get("device"));
        shared.password(colleague).sent("/login/code", "passcode", next(key), "spare", "true");
        shared.sent("/logout");
        assertThat(copy.password(colleague).step()).isEqualTo("/login/code");
        assertThat(shared.password(colleague).isIn()).isTrue();
        assertThat(jdbc.queryForList("SELECT trusted_until FROM known_device WHERE account_id = ? AND trusted_until IS NULL", colleague.id()))
                .as("nor known by it").hasSize(1);
    }

    @Test
    void its_owner_ends_it_from_anywhere_and_nobody_else() throws Exception {
        String id = jdbc.queryForObject("SELECT trusted_id FROM known_device WHERE account_id = ? AND trusted_id IS NOT NULL", String.class,
                manager.id());
        Browser stranger = new Browser().password(somebody(Role.EXPERT));
        stranger.sent("/security/devices/" + id + "/end");
        assertThat(office.password(manager).isIn()).as("still").isTrue();
        assertThat(office.read("/security")).contains("/security/devices/" + id + "/end");
        assertThat(office.sent("/security/devices/" + id + "/end")).isEqualTo("/security");
        office.sent("/logout");
        assertThat(office.password(manager).step()).isEqualTo("/login/code");
    }

    @Test
    void a_changed_password_ends_it_here_too() throws Exception {
        office.password(manager).sent("/password", "currentPassword", PASSWORD, "newPassword", "Another-password-2", "repeatedPassword",
                "Another-password-2");
        office.sent("/logout");
        assertThat(office.password(manager, "Another-password-2").step()).isEqualTo("/login/code");
    }

    @Test
    void a_reset_of_the_factor_ends_it() throws Exception {
        Actors.run(somebody(Role.SECURITY), () -> factors.forget(manager.id()));
        assertThat(office.password(manager).step()).isEqualTo("/login/enrol");
        secret = enrolled(manager);
        assertThat(office.password(manager).step()).isEqualTo("/login/code");
    }

    @Test
    void ten_wrong_passwords_end_it_for_whoever_took_the_cookie() throws Exception {
        for (int wrong = 0; wrong < 10; wrong++) {
            office.password(manager, "Wrong-password-" + wrong);
        }
        clock.moveBy(Duration.ofMinutes(20));
        assertThat(office.password(manager).step()).isEqualTo("/login/code");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMIN", "SECURITY", "AUDITOR"})
    void administrators_prove_themselves_each_time(Role role) throws Exception {
        Person administrator = somebody(role);
        String key = enrolled(administrator);
        Browser browser = new Browser().password(administrator);
        assertThat(browser.read("/login/code")).doesNotContain("name=\"spare\"");
        browser.sent("/login/code", "passcode", next(key), "spare", "true");
        browser.sent("/logout");
        assertThat(browser.password(administrator).step()).isEqualTo("/login/code");
    }
}
