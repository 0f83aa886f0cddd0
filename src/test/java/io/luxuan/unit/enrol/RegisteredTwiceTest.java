package io.luxuan.unit.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.SettleWish;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.RejectedByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.unit.register.ClaimEntry;
import io.luxuan.unit.register.EntryForm;
import io.luxuan.unit.register.Fact;
import io.luxuan.unit.register.ReadUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A unit that is in the register registers once more, and is joined to what it is. */
@ServiceTest
class RegisteredTwiceTest {
    @Autowired RejectedByTwo rejected;
    @Autowired CallScene call;
    @Autowired EnrolScene door;
    @Autowired ConfirmUnits confirm;
    @Autowired AskSecondPerson ask;
    @Autowired SettleWish settle;
    @Autowired CheckFormality formality;
    @Autowired Recommend recommend;
    @Autowired ClaimEntry claim;
    @Autowired ReadUnit read;
    @Autowired JdbcTemplate facts;
    @Autowired MovableClock clock;

    private final String code = EnrolScene.code();
    private final String name = EnrolScene.name();
    private String department;
    private Person unit;
    private Person again;

    @BeforeEach
    void aUnitAndItselfAnew() {
        department = call.department();
        unit = door.waiting(name, code, department);
        Actors.run(manager(), () -> confirm.confirm(unit.organisationId(), door.seen(unit), ""));
        again = door.waiting(name, code, department);
    }

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void one_application_a_unit_holds_for_who_registered_twice() {
        Round round = call.open("P11");
        String first = recommended(round, unit);
        String second = recommended(round, again);
        joined();

        List.of(first, second).forEach(id -> assertThatThrownBy(() -> Actors.run(manager(), () -> formality.pass(id)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.code()).isEqualTo("formality.unit-too-many");
                    assertThat(no.arguments()).containsExactly(name, 2, 1);
                }));
        Actors.run(manager(), () -> rejected.reject(second, "同一单位重复申报"));
        Actors.run(manager(), () -> formality.pass(first));
        assertThat(status(first)).isEqualTo("ACCEPTED");
    }

    @Test
    void numbers_of_a_workbook_are_known_to_the_unit_that_it_turned_out_to_be() {
        String round = Ids.next();
        number(round, again, "A001", "again-1");
        number(round, again, "A002", "again-2");
        number(round, unit, "A002", "unit-2");
        joined();
        assertThat(facts.queryForList("SELECT application_id FROM workbook_claim WHERE round_id = ? AND organisation_id = ? ORDER BY number_key",
                String.class, round, unit.organisationId())).as("of two the unit's own").containsExactly("again-1", "unit-2");
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM workbook_claim WHERE round_id = ?", Long.class, round)).isEqualTo(2);
    }

    @Test
    void what_it_said_of_itself_goes_along_with_its_evidence() {
        String entry = Ids.next();
        Actors.run(again, () -> claim.claim(entry, Fact.FOUNDED, new EntryForm("2019-05-06", null, null, null, null), CallScene.pdf()));
        joined();
        assertThat(Actors.as(manager(), () -> read.of(unit.organisationId())).waiting()).singleElement()
                .satisfies(line -> assertThat(line.entry().id()).isEqualTo(entry))
                .satisfies(line -> assertThat(line.entry().organisationName()).isEqualTo(name));
        Person colleague = call.person(Role.APPLICANT, unit.organisationId());
        assertThat(Actors.as(colleague, () -> read.ownEvidence(entry))).isNotNull();
    }

    private String recommended(Round round, Person contact) {
        String id = call.submitted(round, contact);
        if (status(id).equals("SUBMITTED")) {
            Actors.run(call.person(Role.RECOMMENDER, department), () -> recommend.recommend(id, "同意"));
        }
        return id;
    }

    private void joined() {
        String wish = Actors.as(manager(), () -> ask.ask(TakeOverUnit.wish(
                again.organisationId(), unit.organisationId(), false, "同一单位再次注册，已核对证照原件")));
        Actors.run(manager(), () -> settle.confirm(wish));
    }

    private void number(String round, Person contact, String number, String application) {
        facts.update("INSERT INTO workbook_claim (round_id, organisation_id, number_key, application_id, number_text, digest)"
                + " VALUES (?, ?, ?, ?, ?, ?)", round, contact.organisationId(), number, application, number, number);
    }

    private String status(String application) {
        return facts.queryForObject("SELECT status FROM application WHERE id = ?", String.class, application);
    }

    private Person manager() {
        return call.person(Role.MANAGER, null);
    }
}
