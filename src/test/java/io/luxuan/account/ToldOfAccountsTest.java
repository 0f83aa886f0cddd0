package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whose account it is hears what was done with it, by an administrator or by somebody who knows its password. */
@ServiceTest
class ToldOfAccountsTest {
    private static final String FIRST = "Right-password-1";
    private static final String NEXT = "Other-password-2";

    @Autowired Accounts accounts;
    @Autowired KeepAccount keep;
    @Autowired ChangeOwnPassword change;
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;
    private Person owner;

    @BeforeEach
    void an_account() {
        heard = Heard.in(beans);
        owner = Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("t" + Ids.next().substring(16), FIRST, "测试", Role.APPLICANT, null)));
    }

    @Test
    void a_password_that_an_administrator_gave_anew_is_told_and_never_which() {
        Person admin = new Person("told-admin", "told-admin", "安全管理员", Role.SECURITY, null);
        String given = Actors.as(admin, () -> keep.resetPassword(owner.id()));
        heard.everything();
        assertThat(heard.by(owner)).extracting(News::kind).containsExactly(ToldKind.ACCOUNT);
        assertThat(heard.by(owner).get(0).text()).doesNotContain(given, owner.username());
        assertThat(heard.by(owner).get(0).link()).isEqualTo("/security");
    }

    @Test
    void a_password_that_was_changed_is_told_to_its_owner_though_the_owner_seems_to_have_changed_it() {
        Actors.run(owner, () -> change.change(FIRST, NEXT, NEXT));
        heard.everything();
        assertThat(heard.kinds(owner)).containsExactly(ToldKind.SECURITY);
    }
}
