package io.luxuan.unit.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.account.Accounts;
import io.luxuan.account.UnitAccounts;
import io.luxuan.account.UnitAccounts.Contact;
import io.luxuan.application.Applications;
import io.luxuan.application.submit.CallScene;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.SettleWish;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody sits in a unit's place; its owner comes later with the licence. */
@ServiceTest
class TakeOverUnitTest {
    private static final String REASON = "已核对营业执照原件，并与登记机关核实法定代表人";

    @Autowired CallScene call;
    @Autowired EnrolScene door;
    @Autowired ConfirmUnits confirm;
    @Autowired AskSecondPerson ask;
    @Autowired SettleWish settle;
    @Autowired UnitAccounts accounts;
    @Autowired Accounts people;
    @Autowired Applications applications;
    @Autowired MovableClock clock;

    private final String code = EnrolScene.code();
    private final String name = EnrolScene.name();
    private Person manager;
    private Person second;
    private Person squatter;

    @BeforeEach
    void someoneSitsInTheUnitsPlace() {
        manager = call.person(Role.MANAGER, null);
        second = call.person(Role.MANAGER, null);
        squatter = door.waiting(name, code, null);
        Actors.run(manager, () -> confirm.confirm(squatter.organisationId(), door.seen(squatter), ""));
    }

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void the_owner_gets_the_unit_with_all_that_was_written_and_the_squatter_is_out() {
        Round round = call.open("P1");
        Person owner = door.waiting(name + "（本部）", code, call.department());
        String draft = call.filled(round, owner);
        String wish = Actors.as(manager, () -> ask.ask(TakeOverUnit.wish(owner.organisationId(), squatter.organisationId(), true, REASON)));
        assertThatThrownBy(() -> Actors.run(manager, () -> settle.confirm(wish))).as("one person alone").isInstanceOf(Refusal.class);
        assertThat(contacts()).extracting(Contact::username).doesNotContain(owner.username());

        Actors.run(second, () -> settle.confirm(wish));
        assertThat(contacts()).filteredOn(Contact::open).singleElement().extracting(Contact::username).isEqualTo(owner.username());
        assertThat(Actors.as(Person.SYSTEM, () -> applications.get(draft)).organisationId()).isEqualTo(squatter.organisationId());
    }

    @Test
    void a_colleague_joins_and_nobody_goes() {
        Person colleague = door.waiting(name, code, null);
        String wish = Actors.as(manager, () -> ask.ask(TakeOverUnit.wish(colleague.organisationId(), squatter.organisationId(), false, REASON)));
        Actors.run(second, () -> settle.confirm(wish));
        assertThat(contacts()).filteredOn(Contact::open).extracting(Contact::username)
                .containsExactlyInAnyOrder(squatter.username(), colleague.username());
        assertThat(Actors.as(Person.SYSTEM, () -> people.byUsername(colleague.username())).orElseThrow().organisationId())
                .isEqualTo(squatter.organisationId());
    }

    @Test
    void without_a_licence_nobody_takes_anything_over() {
        Person stranger = door.registered(name, code, null);
        assertThatThrownBy(() -> Actors.run(manager, () -> ask.ask(
                TakeOverUnit.wish(stranger.organisationId(), squatter.organisationId(), true, REASON))))
                .isInstanceOf(Refusal.class).hasMessage("registration.not-waiting");
    }

    @Test
    void a_unit_of_another_name_and_code_is_not_taken_over() {
        Person stranger = door.waiting(EnrolScene.name(), EnrolScene.code(), null);
        assertThatThrownBy(() -> Actors.run(manager, () -> ask.ask(
                TakeOverUnit.wish(stranger.organisationId(), squatter.organisationId(), true, REASON))))
                .isInstanceOf(Refusal.class).hasMessage("registration.not-alike");
    }

    @Test
    void a_scan_that_was_changed_meanwhile_is_looked_at_again() {
        Person owner = door.waiting(name, code, null);
        String wish = Actors.as(manager, () -> ask.ask(TakeOverUnit.wish(owner.organisationId(), squatter.organisationId(), true, REASON)));
        door.handIn(owner, "%PDF-1.4\n2 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
        assertThatThrownBy(() -> Actors.run(second, () -> settle.confirm(wish))).isInstanceOf(Refusal.class).hasMessage("countersign.changed");
    }

    @Test
    void another_code_than_was_read_is_looked_at_again() {
        Person owner = door.waiting(name, code, null);
        String wish = Actors.as(manager, () -> ask.ask(TakeOverUnit.wish(owner.organisationId(), squatter.organisationId(), true, REASON)));
        door.handInAs(owner, name, EnrolScene.code());
        assertThatThrownBy(() -> Actors.run(second, () -> settle.confirm(wish))).isInstanceOf(Refusal.class).hasMessage("countersign.changed");
    }

    private List<Contact> contacts() {
        return Actors.as(Person.SYSTEM, () -> accounts.contacts(squatter.organisationId()));
    }
}
