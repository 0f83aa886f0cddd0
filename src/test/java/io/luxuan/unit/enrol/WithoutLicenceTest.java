package io.luxuan.unit.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.account.UnitAccounts;
import io.luxuan.account.UnitAccounts.Contact;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.unit.UnitStanding;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who only typed a name and a code stands in nobody's way, and does not stay for ever. */
@ServiceTest
class WithoutLicenceTest {
    @Autowired CallScene call;
    @Autowired EnrolScene door;
    @Autowired ReadRegistrations read;
    @Autowired UnhandedRegistrations unhanded;
    @Autowired RegistrationMapper registrations;
    @Autowired UnitAccounts accounts;
    @Autowired UnitStanding standing;
    @Autowired MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void a_stranger_who_registers_their_name_does_not_keep_honest_units_from_a_bulk_confirmation() {
        String name = EnrolScene.name();
        String code = EnrolScene.code();
        Person honest = door.waiting(name, code, null);
        Person stranger = door.registered(name, code, null);
        assertThat(confirmable(honest)).isTrue();

        door.handIn(stranger);
        assertThat(confirmable(honest)).as("two with a paper: a person says which").isFalse();
    }

    @Test
    void whoever_never_shows_a_licence_and_writes_nothing_is_forgotten_after_half_a_year() {
        Round round = call.open("P1");
        Person silent = door.registered();
        Person writing = door.registered(EnrolScene.name(), EnrolScene.code(), call.department());
        call.filled(round, writing);
        Person waiting = door.waiting(EnrolScene.name(), EnrolScene.code(), null);

        clock.moveTo(CallScene.OPENS.plusDays(180));
        cleaned();
        assertThat(isForgotten(silent)).as("a day too early").isFalse();
        clock.moveTo(CallScene.OPENS.plusDays(182));
        cleaned();
        assertThat(isForgotten(silent)).isTrue();
        assertThat(contacts(silent)).noneMatch(Contact::open);
        assertThat(standing.unconfirmed(silent.organisationId())).as("not confirmed by being forgotten").isPresent();
        assertThat(List.of(writing, waiting)).noneMatch(this::isForgotten);
        assertThat(contacts(writing)).allMatch(Contact::open);
        assertThat(cleaned()).as("twice is once").isZero();
    }

    private boolean confirmable(Person contact) {
        return Actors.as(call.person(Role.MANAGER, null), () -> read.these(List.of(contact.organisationId()))).get(0).confirmable();
    }

    private int cleaned() {
        return Actors.as(Person.SYSTEM, () -> unhanded.remove(clock.now().minus(unhanded.kept()), 1000));
    }

    private boolean isForgotten(Person contact) {
        return registrations.find(contact.organisationId()).contact().isEmpty();
    }

    private List<Contact> contacts(Person contact) {
        return Actors.as(Person.SYSTEM, () -> accounts.contacts(contact.organisationId()));
    }
}
