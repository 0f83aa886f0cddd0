package io.luxuan.application.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.countersign.SettleWish;
import io.luxuan.round.Round;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No manager alone decides who may not compete. */
@ServiceTest
class RejectFormallyTest {
    private static final String WHY = "牵头单位不在本省注册，不符合申报条件";

    @Autowired CallScene scene;
    @Autowired Recommend recommend;
    @Autowired RejectFormally reject;
    @Autowired CheckFormality check;
    @Autowired SettleWish settle;
    @Autowired ApplicationMapper rows;
    @Autowired TwoPeople two;

    private Person manager;
    private String id;

    @BeforeEach
    void one_that_waits_for_the_check() {
        Round round = scene.open("P1");
        manager = scene.person(Role.MANAGER, null);
        String department = scene.department();
        id = scene.submitted(round, scene.applicantUnder(department));
        Person recommender = scene.person(Role.RECOMMENDER, department);
        Actors.run(recommender, () -> recommend.recommend(id, "同意推荐"));
    }

    @Test
    void it_ends_when_another_has_read_why() {
        String wish = asked(WHY);
        assertThat(status()).isEqualTo(ApplicationStatus.RECOMMENDED);
        assertThatThrownBy(() -> Actors.run(manager, () -> settle.confirm(wish))).hasMessage("countersign.own");
        two.confirm(wish);
        two.confirm(wish);
        assertThat(status()).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void one_that_was_passed_meanwhile_goes_on() {
        String wish = asked(WHY);
        Actors.run(manager, () -> check.pass(id));
        assertThatThrownBy(() -> two.confirm(wish)).hasMessage("application.stale");
        assertThat(status()).isEqualTo(ApplicationStatus.ACCEPTED);
    }

    @Test
    void a_reason_has_a_least_length() {
        assertThatThrownBy(() -> asked("不符"))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys("reason"));
    }

    private String asked(String why) {
        return two.ask(manager, Actors.as(manager, () -> reject.wish(id, why)));
    }

    private ApplicationStatus status() {
        return rows.find(id).status();
    }
}
