package io.luxuan.unit.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.RejectedByTwo;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who registered in time loses nothing by being confirmed late. */
@ServiceTest
class HeldSubmissionTest {
    private static final String PROGRAMME = "P1";

    @Autowired RejectedByTwo rejected;
    @Autowired CallScene call;
    @Autowired EnrolScene door;
    @Autowired ConfirmUnits confirm;
    @Autowired CheckFormality formality;
    @Autowired Recommend recommend;
    @Autowired NameRecommender name;
    @Autowired Applications applications;
    @Autowired MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void what_was_handed_in_on_the_last_day_counts_from_its_stamp_once_the_unit_is_confirmed() {
        String department = call.department();
        Round round = call.open(PROGRAMME);
        Person contact = door.registered(EnrolScene.name(), EnrolScene.code(), department);
        String id = call.filled(round, contact);
        LocalDateTime last = CallScene.CLOSES.minusMinutes(1);
        clock.moveTo(last);
        call.submit(contact, id);
        Actors.run(call.person(Role.RECOMMENDER, department), () -> recommend.recommend(id, "同意"));

        clock.moveTo(CallScene.CLOSES.plusDays(3));
        assertThatThrownBy(() -> Actors.run(manager(), () -> formality.pass(id)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class)).extracting(Refusal::code).isEqualTo("formality.unit-unconfirmed");
        door.handIn(contact);
        Actors.run(manager(), () -> confirm.confirm(contact.organisationId(), door.seen(contact), ""));
        Actors.run(manager(), () -> formality.pass(id));
        var passed = Actors.as(manager(), () -> applications.get(id));
        assertThat(passed.status()).isEqualTo(ApplicationStatus.ACCEPTED);
        assertThat(passed.submittedAt()).isBetween(last, CallScene.CLOSES);
    }

    @Test
    void a_unit_that_nobody_confirms_may_still_be_told_no() {
        String department = call.department();
        Round round = call.open(PROGRAMME);
        Person contact = door.registered(EnrolScene.name(), EnrolScene.code(), department);
        String id = call.submitted(round, contact);
        Actors.run(call.person(Role.RECOMMENDER, department), () -> recommend.recommend(id, ""));
        Actors.run(manager(), () -> rejected.reject(id, "单位未能提交证照"));
        assertThat(Actors.as(manager(), () -> applications.get(id)).status()).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void an_empty_field_does_not_spare_the_recommendation() {
        Round round = call.open(PROGRAMME);
        Person contact = call.person(Role.APPLICANT, call.organisation(OrganisationKind.UNIVERSITY, null));
        String id = call.filled(round, contact);
        assertThatThrownBy(() -> call.submit(contact, id))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class)).extracting(Refusal::code)
                .isEqualTo("application.recommender-missing");

        String department = call.department();
        Actors.run(contact, () -> name.name(department));
        Actors.run(contact, () -> name.name(department));
        call.submit(contact, id);
        assertThat(Actors.as(manager(), () -> applications.get(id)).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        Actors.run(call.person(Role.RECOMMENDER, department), () -> recommend.recommend(id, "同意"));
    }

    @Test
    void a_unit_does_not_look_for_a_friendlier_department() {
        Person contact = call.applicantUnder(call.department());
        assertThatThrownBy(() -> Actors.run(contact, () -> name.name(call.department())))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class)).extracting(no -> no.fields().get("recommenderId"))
                .isEqualTo("rule.registration.recommender-named");
    }

    private Person manager() {
        return call.person(Role.MANAGER, null);
    }
}
