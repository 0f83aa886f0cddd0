package io.luxuan.unit.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.unit.UnconfirmedUnit;
import io.luxuan.unit.UnconfirmedUnit.Step;
import io.luxuan.unit.UnitStanding;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EnrolmentTest {
    @Autowired CallScene call;
    @Autowired EnrolScene door;
    @Autowired ConfirmUnits confirm;
    @Autowired ConfirmRecommended department;
    @Autowired ReadRegistrations read;
    @Autowired OwnRegistration own;
    @Autowired UnitStanding standing;
    @Autowired Organisations organisations;

    @Test
    void a_unit_has_no_code_before_a_person_has_confirmed_it() {
        String code = EnrolScene.code();
        Person contact = door.registered(EnrolScene.name(), code, null);
        assertThat(organisations.byCreditCode(code)).isEmpty();
        assertThat(step(contact)).isEqualTo(Step.NEW);

        door.handIn(contact);
        assertThat(step(contact)).isEqualTo(Step.WAITING);
        Actors.run(manager(), () -> confirm.confirm(contact.organisationId(), door.seen(contact), ""));
        assertThat(organisations.byCreditCode(code)).get().extracting(unit -> unit.id()).isEqualTo(contact.organisationId());
        assertThat(standing.unconfirmed(contact.organisationId())).isEmpty();
        Actors.run(manager(), () -> confirm.confirm(contact.organisationId(), door.seen(contact), ""));
    }

    @Test
    void nobody_is_confirmed_without_a_licence() {
        Person contact = door.registered();
        assertThatThrownBy(() -> Actors.run(manager(), () -> confirm.confirm(contact.organisationId(), door.seen(contact), "")))
                .asInstanceOf(refusal()).extracting(no -> no.fields().get("note")).isEqualTo("rule.registration.not-waiting");
        assertThatThrownBy(() -> Actors.run(contact, () -> own.handIn(own.form(), null)))
                .asInstanceOf(refusal()).extracting(no -> no.fields().keySet()).asString().contains("licence");
    }

    @Test
    void a_returned_unit_reads_why_and_answers() {
        Person contact = door.waiting(EnrolScene.name(), EnrolScene.code(), null);
        Person manager = manager();
        assertThatThrownBy(() -> Actors.run(manager, () -> confirm.giveBack(contact.organisationId(), door.seen(contact), " ．")))
                .asInstanceOf(refusal()).extracting(Refusal::code).isEqualTo("unit.reason");
        Actors.run(manager, () -> confirm.giveBack(contact.organisationId(), door.seen(contact), "扫描件看不清"));
        assertThat(Actors.as(contact, own::read).reason()).isEqualTo("扫描件看不清");
        assertThat(step(contact)).isEqualTo(Step.RETURNED);

        door.handIn(contact);
        assertThat(step(contact)).isEqualTo(Step.WAITING);
        Actors.run(manager, () -> confirm.confirm(contact.organisationId(), door.seen(contact), ""));
        assertThatThrownBy(() -> door.handIn(contact)).asInstanceOf(refusal()).extracting(Refusal::code).isEqualTo("registration.settled");
    }

    @Test
    void the_department_that_a_unit_names_may_confirm_it_and_no_other() {
        String unit = call.department();
        Person contact = door.waiting(EnrolScene.name(), EnrolScene.code(), unit);
        Person stranger = call.person(Role.RECOMMENDER, call.department());
        assertThatThrownBy(() -> Actors.run(stranger, () -> department.confirm(contact.organisationId(), door.seen(contact))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Actors.as(stranger, () -> read.licenceOfOwn(contact.organisationId()))).isInstanceOf(NotFound.class);

        assertThat(standing.unconfirmed(contact.organisationId())).get().extracting(UnconfirmedUnit::department)
                .isEqualTo(organisations.get(unit).name());
        Person own = call.person(Role.RECOMMENDER, unit);
        assertThat(Actors.as(own, () -> read.ofDepartment(RegistrationState.WAITING, null, null)).rows()).hasSize(1);
        Actors.run(own, () -> department.confirm(contact.organisationId(), door.seen(contact)));
        assertThat(standing.unconfirmed(contact.organisationId())).isEmpty();
    }

    @Test
    void a_name_that_reads_the_same_is_for_a_manager_with_a_reason() {
        String name = EnrolScene.name();
        Person first = door.waiting(name, EnrolScene.code(), null);
        Actors.run(manager(), () -> confirm.confirm(first.organisationId(), door.seen(first), ""));
        String unit = call.department();
        Person second = door.waiting(" " + name.replace("有限", "有 限") + "（研发部）", EnrolScene.code(), unit);

        assertThatThrownBy(() -> Actors.run(
                call.person(Role.RECOMMENDER, unit), () -> department.confirm(second.organisationId(), door.seen(second))))
                .asInstanceOf(refusal()).extracting(no -> no.fields().get("note")).isEqualTo("rule.registration.for-managers");
        assertThatThrownBy(() -> Actors.run(manager(), () -> confirm.confirm(second.organisationId(), door.seen(second), "")))
                .asInstanceOf(refusal()).extracting(no -> no.fields().get("note")).isEqualTo("rule.registration.note");
        Actors.run(manager(), () -> confirm.confirm(second.organisationId(), door.seen(second), "两家登记机关不同，证照各自有效"));
        assertThat(standing.unconfirmed(second.organisationId())).isEmpty();
    }

    @Test
    void a_code_is_never_given_twice() {
        String code = EnrolScene.code();
        Person first = door.waiting(EnrolScene.name(), code, null);
        Person second = door.waiting(EnrolScene.name(), code, null);
        Actors.run(manager(), () -> confirm.confirm(first.organisationId(), door.seen(first), "证照原件已核"));
        assertThatThrownBy(() -> Actors.run(manager(), () -> confirm.confirm(second.organisationId(), door.seen(second), "也核了")))
                .asInstanceOf(refusal()).extracting(no -> no.fields().get("note")).isEqualTo("rule.registration.code-taken");
        assertThat(standing.unconfirmed(second.organisationId())).isPresent();
    }

    @Test
    void whoever_registers_as_a_department_is_not_taken_for_it() {
        String department = call.department();
        String name = organisations.get(department).name();
        Person squatter = door.registered(name, EnrolScene.code(), null);
        assertThat(squatter.organisationId()).isNotEqualTo(department);
        assertThat(Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation(name, null, OrganisationKind.DEPARTMENT, "济南", null)))).isEqualTo(department);
    }

    @Test
    void the_queue_has_pages_and_is_searched_by_name_and_code() {
        String name = EnrolScene.name();
        String code = EnrolScene.code();
        door.waiting(name, code, null);
        IntStream.range(0, Slice.PAGE).forEach(any -> door.waiting(EnrolScene.name(), EnrolScene.code(), null));
        Person manager = manager();
        var first = Actors.as(manager, () -> read.page(RegistrationState.WAITING, null, null));
        assertThat(first.rows()).hasSize(Slice.PAGE);
        assertThat(Actors.as(manager, () -> read.page(RegistrationState.WAITING, null, first.next())).rows())
                .isNotEmpty().doesNotContainAnyElementsOf(first.rows());
        assertThat(List.of(name.substring(2, name.length() - 2), code)).allSatisfy(text -> assertThat(
                Actors.as(manager, () -> read.page(RegistrationState.WAITING, text, null)).rows())
                .singleElement().satisfies(line -> assertThat(line.one().unitName()).isEqualTo(name)));
    }

    private Step step(Person contact) {
        return standing.unconfirmed(contact.organisationId()).orElseThrow().step();
    }

    private Person manager() {
        return call.person(Role.MANAGER, null);
    }

    private static InstanceOfAssertFactory<Refusal, ObjectAssert<Refusal>> refusal() {
        return InstanceOfAssertFactories.type(Refusal.class);
    }
}
