package io.luxuan.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.Applications;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.submit.CallScene;
import io.luxuan.application.submit.WithdrawApplication;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A unit is its people: who may do what, who comes, who goes. */
@ServiceTest
class UnitPeopleTest {
    @Autowired CallScene call;
    @Autowired UnitScene unit;
    @Autowired ReadPeople read;
    @Autowired InviteColleague invite;
    @Autowired ChangeRights rights;
    @Autowired LetGo letGo;
    @Autowired AppointAdministrator appoint;
    @Autowired Applications applications;
    @Autowired WithdrawApplication withdraw;
    @Autowired SaveAnswer save;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;

    private Person administrator;

    @BeforeEach
    void a_unit() {
        administrator = call.applicantUnder(call.department());
    }

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void whoever_comes_first_administers_and_whoever_is_given_an_account_later_does_not() {
        Person second = call.person(Role.APPLICANT, administrator.organisationId());
        assertThat(administrator.rights()).containsExactlyInAnyOrder(UnitRight.values());
        assertThat(second.rights()).containsExactlyInAnyOrder(UnitRight.WRITE, UnitRight.SUBMIT, UnitRight.PROJECTS);
        assertThatThrownBy(() -> unit.colleague(second, "钱一", UnitRight.WRITE)).isInstanceOf(Refusal.class)
                .hasMessage("unit-right.ADMINISTER");
    }

    @Test
    void a_writer_writes_and_is_told_who_hands_in() {
        Person writer = unit.colleague(administrator, "孙填写", UnitRight.WRITE);
        Round round = call.open("P1");
        String draft = call.filled(round, writer);
        assertThatThrownBy(() -> Actors.run(writer, () -> call.submit.submit(draft))).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo("unit-right.SUBMIT");
            assertThat(refused.arguments()).containsExactly(administrator.name());
        });
        Person submitter = unit.colleague(administrator, "李提交", UnitRight.SUBMIT);
        Actors.run(submitter, () -> call.submit.submit(draft));
        assertThatThrownBy(() -> Actors.run(writer, () -> withdraw.withdraw(draft, "不再申报"))).isInstanceOf(Refusal.class)
                .hasMessage("unit-right.SUBMIT");
    }

    @Test
    void a_reader_posts_nothing() {
        Round round = call.open("P1");
        String draft = call.filled(round, administrator);
        Person reader = unit.colleague(administrator, "周只读");
        assertThat(Actors.as(reader, () -> read.own().all())).hasSize(2);
        assertThatThrownBy(() -> Actors.run(reader, () -> call.submit.submit(draft))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Actors.run(reader, () -> save.saveAll(draft, Map.of("title", "改写")))).isInstanceOf(Refusal.class)
                .hasMessage("unit-right.WRITE");
        assertThatThrownBy(() -> Actors.run(reader, () -> call.start.start(round.id()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Actors.run(reader, () -> rights.change(reader.id(), UnitRight.ALL))).isInstanceOf(Refusal.class);
    }

    @Test
    void people_of_another_unit_do_not_exist() {
        Person stranger = call.applicantUnder(call.department());
        assertThatThrownBy(() -> unit.give(stranger, administrator, UnitRight.WRITE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unit.leave(stranger, administrator, stranger)).isInstanceOf(NotFound.class);
        Person colleague = unit.colleague(administrator, "吴同事", UnitRight.WRITE);
        assertThatThrownBy(() -> unit.leave(administrator, colleague, stranger)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Actors.run(call.person(Role.EXPERT, null), () -> read.own())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_unit_is_never_without_an_administrator_by_its_own_doing() {
        assertThatThrownBy(() -> unit.give(administrator, administrator, UnitRight.WRITE)).isInstanceOf(Refusal.class)
                .hasMessage("people.last-administrator");
        Person heir = unit.colleague(administrator, "郑接手", UnitRight.WRITE);
        unit.leave(administrator, administrator, heir);
        assertThat(unit.now(heir).rights()).containsExactlyInAnyOrder(UnitRight.values());
        assertThat(unit.now(administrator).rights()).isEmpty();
    }

    @Test
    void what_stood_in_the_name_of_who_leaves_stands_in_anothers() {
        Person leaver = unit.colleague(administrator, "王离开", UnitRight.WRITE);
        String draft = call.filled(call.open("P1"), leaver);
        unit.leave(administrator, leaver, administrator);
        assertThat(owner(draft)).isEqualTo(administrator.id());
        unit.leave(administrator, leaver, administrator);
        Actors.run(administrator, () -> letGo.takeBack(leaver.id()));
        assertThat(Actors.as(administrator, () -> read.one(leaver.id())).rights()).as("back to read").isEmpty();
    }

    @Test
    void a_manager_appoints_one_where_nobody_administers_any_more() {
        Person colleague = unit.colleague(administrator, "冯同事", UnitRight.PROJECTS);
        Person manager = call.person(Role.MANAGER, null);
        String of = administrator.organisationId();
        assertThatThrownBy(() -> Actors.run(manager, () -> appoint.appoint(of, colleague.id(), "单位来函〔2026〕12 号，已电话核实")))
                .isInstanceOf(Refusal.class).hasMessage("people.led");
        jdbc.update("UPDATE account SET enabled = FALSE WHERE id = ?", administrator.id());
        assertThatThrownBy(() -> Actors.run(manager, () -> appoint.appoint(of, colleague.id(), "短"))).isInstanceOf(Refusal.class);
        Actors.run(manager, () -> appoint.appoint(of, colleague.id(), "单位来函〔2026〕12 号，已电话核实"));
        assertThat(unit.now(colleague).may(UnitRight.ADMINISTER)).isTrue();
    }

    private String owner(String application) {
        return Actors.as(Person.SYSTEM, () -> applications.applicantsOf(List.of(application)).get(application));
    }
}
