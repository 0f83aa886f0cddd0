package io.luxuan.claim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** 基站 that were claimed before it was kept which: known from the next start on. */
@ServiceTest
class ThingsFromBeforeTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired ThingsFromBefore before;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private final String code = "SD-" + Ids.next().substring(24);
    private CallScene scene;
    private Round round;
    private String claimed;

    @BeforeEach
    void claimed_before() {
        scene = beans.createBean(CallScene.class);
        round = scene.open("P25a");
        claimed = scene.submitted(round, unit(), station());
        facts.update("DELETE FROM claimed_thing WHERE application_id = ?", claimed);
        facts.update("DELETE FROM done_once WHERE name = ?", ThingsFromBefore.NAME);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_station_that_was_claimed_before_is_not_claimed_again() {
        before.enter();
        before.enter();
        assertThat(held()).isEqualTo(1);
        assertThatThrownBy(() -> scene.submitted(round, unit(), station())).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.code()).isEqualTo("claim.thing-held"));
    }

    @Test
    void a_claim_that_came_to_nothing_holds_nothing() {
        facts.update("UPDATE claim SET state = 'CLOSED' WHERE application_id = ?", claimed);
        before.enter();
        assertThat(held()).isZero();
    }

    @Test
    void it_is_done_once() {
        before.enter();
        facts.update("DELETE FROM claimed_thing WHERE application_id = ?", claimed);
        before.enter();
        assertThat(held()).isZero();
    }

    private int held() {
        return facts.queryForObject("SELECT COUNT(*) FROM claimed_thing WHERE application_id = ? AND holds = TRUE", Integer.class, claimed);
    }

    private Person unit() {
        return scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, null));
    }

    private Map<String, String> station() {
        return Map.of("stations", "[{\"code\":\"" + code + "\",\"city\":\"济南\",\"openedOn\":\"2026-01-01\",\"feature\":\"5G-A\","
                + "\"field\":\"智慧交通\",\"traffic\":\"40\"}]");
    }
}
