package io.luxuan.account.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** News of a unit goes to its people who may act on it. */
@ServiceTest
class NewsOfUnitsTest {
    @Autowired CallScene call;
    @Autowired UnitScene unit;
    @Autowired AuditTrail audit;
    @Autowired MovableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;
    private Person administrator;
    private Person writer;
    private Person projects;
    private Person reader;

    @BeforeEach
    void a_unit_with_people() {
        administrator = call.applicantUnder(call.department());
        writer = unit.colleague(administrator, "孙填写", UnitRight.WRITE);
        projects = unit.colleague(administrator, "李项目", UnitRight.PROJECTS);
        reader = unit.colleague(administrator, "周只读");
        heard = Heard.in(beans);
    }

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void whoever_writes_hears_what_became_of_an_application_whoever_began_it() {
        recommended(call.submitted(call.open("P1"), administrator));
        assertThat(heard.kinds(administrator)).contains(ToldKind.RECOMMENDED);
        assertThat(heard.kinds(writer)).contains(ToldKind.RECOMMENDED);
        assertThat(heard.kinds(projects)).doesNotContain(ToldKind.RECOMMENDED);
        assertThat(heard.kinds(reader)).isEmpty();
    }

    @Test
    void where_nobody_else_may_act_the_administrators_hear() {
        Round round = call.open("P1");
        String id = call.submitted(round, administrator);
        unit.give(administrator, administrator, UnitRight.ADMINISTER);
        unit.leave(administrator, writer, reader);
        unit.give(administrator, reader);
        recommended(id);
        assertThat(heard.kinds(administrator)).contains(ToldKind.RECOMMENDED);
        assertThat(heard.kinds(reader)).containsOnly(ToldKind.UNIT_RIGHTS);
    }

    private void recommended(String id) {
        Actors.run(Person.SYSTEM, () -> transaction.executeWithoutResult(done ->
                audit.record(AuditEvent.of("application.recommend", "application", id))));
        heard.everything();
    }
}
