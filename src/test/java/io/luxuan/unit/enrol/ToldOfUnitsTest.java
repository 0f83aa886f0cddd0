package io.luxuan.unit.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A new unit is told to those who confirm it, and what they found to whoever registered it. */
@ServiceTest
class ToldOfUnitsTest {
    @Autowired CallScene call;
    @Autowired EnrolScene door;
    @Autowired ConfirmUnits confirm;
    @Autowired ConfirmRecommended byDepartment;
    @Autowired TwoPeople two;
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;
    private Person manager;

    @BeforeEach
    void ears() {
        heard = Heard.in(beans);
        manager = call.person(Role.MANAGER, null);
    }

    @Test
    void a_unit_that_showed_its_licence_waits_for_managers_and_for_the_department_that_it_names() {
        String department = call.department();
        Person own = call.person(Role.RECOMMENDER, department);
        Person other = call.person(Role.RECOMMENDER, call.department());
        Person contact = door.registered(EnrolScene.name(), EnrolScene.code(), department);
        heard.everything();
        assertThat(heard.by(manager)).as("without a licence there is nothing to confirm").isEmpty();
        door.handIn(contact);
        heard.everything();
        assertThat(heard.kinds(manager)).containsExactly(ToldKind.UNIT_WAITS);
        assertThat(heard.by(manager).get(0).link()).isEqualTo("/manager/units/registrations/" + contact.organisationId());
        assertThat(heard.by(own)).extracting(News::link).containsExactly("/recommender/units/" + contact.organisationId());
        assertThat(heard.by(other)).isEmpty();
        assertThat(heard.by(contact)).isEmpty();

        Actors.run(own, () -> byDepartment.confirm(contact.organisationId(), door.seen(contact)));
        heard.everything();
        assertThat(heard.kinds(contact)).containsExactly(ToldKind.UNIT_SETTLED);
        assertThat(heard.by(contact).get(0).link()).isEqualTo("/applicant/unit");
    }

    @Test
    void one_that_is_returned_hears_it_and_never_why() {
        Person contact = door.waiting(EnrolScene.name(), EnrolScene.code(), null);
        Actors.run(manager, () -> confirm.giveBack(contact.organisationId(), door.seen(contact), "扫描件看不清"));
        heard.everything();
        assertThat(heard.kinds(contact)).containsExactly(ToldKind.UNIT_SETTLED);
        assertThat(heard.by(contact).get(0).text()).doesNotContain("扫描件");
    }

    @Test
    void one_that_is_another_units_hears_it_though_its_account_has_moved_there() {
        String name = EnrolScene.name();
        Person first = door.waiting(name, EnrolScene.code(), null);
        Actors.run(manager, () -> confirm.confirm(first.organisationId(), door.seen(first), ""));
        Person again = door.waiting(name, EnrolScene.code(), null);
        two.agree(manager, TakeOverUnit.wish(again.organisationId(), first.organisationId(), false, "同一家单位的另一个部门注册"));
        heard.everything();
        assertThat(heard.kinds(door.again(again))).containsExactly(ToldKind.UNIT_SETTLED);
    }
}
