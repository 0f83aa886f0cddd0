package io.luxuan.application.eligible;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.EligibleStill;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CaseTable;
import io.luxuan.support.ServiceTest;
import io.luxuan.unit.register.ClaimEntry;
import io.luxuan.unit.register.EntryForm;
import io.luxuan.unit.register.Fact;
import io.luxuan.unit.register.JudgeEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole door by the services that stand behind it: what a unit is told before it fills in a form. */
@ServiceTest
class DoorTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MovableClock clock;
    @Autowired MessageSource messages;
    @Autowired JdbcTemplate facts;
    @Autowired ClaimEntry claim;
    @Autowired JudgeEntry judge;
    @Autowired EligibleStill still;
    @Autowired ApplicationFacts applications;

    private CallScene scene;
    private Person manager;

    @BeforeEach
    void people() {
        scene = beans.createBean(CallScene.class);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /** Every row of {@code cases/door.md}; no draft is left where the unit was turned away. */
    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("door.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
            Round round = scene.openOn(LocalDate.parse(words.get("opens")), words.get("programme"), null);
            Person unit = unit(words);
            assertThat(told(round, unit)).contains(words.get("told"));
            assertThat(facts.queryForObject("SELECT COUNT(*) FROM application WHERE round_id = ?", Long.class, round.id()))
                    .isEqualTo(words.get("told").isEmpty() ? 1L : 0L);
        }));
    }

    /** The register may change while experts read: the meeting is told. */
    @Test
    void a_unit_that_moved_to_a_city_with_its_own_money_is_told_to_the_meeting() {
        Round round = scene.openOn(LocalDate.of(2026, 3, 2), "P25b", null);
        Person unit = scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, "烟台", scene.department()));
        String id = scene.submitted(round, unit);
        assertThat(still.obstacles(round.id(), List.of(applications.get(id)))).isEmpty();
        confirmed(unit, Fact.CITY, new EntryForm("370200", null, null, "2026-01-01", null));
        assertThat(still.obstacles(round.id(), List.of(applications.get(id))).get(id).code()).isEqualTo("eligibility.own-money");
    }

    private Person unit(Map<String, String> words) {
        String id = scene.organisation(OrganisationKind.valueOf(words.get("kind")), words.get("city"), null);
        Person unit = scene.person(Role.APPLICANT, id);
        if (words.get("registered").equals("itself")) {
            facts.update("UPDATE organisation SET self_registered = TRUE WHERE id = ?", id);
        }
        if (!words.get("confirmed").isEmpty()) {
            String[] fact = words.get("confirmed").split(" ", -1);
            boolean title = fact.length > 3;
            confirmed(unit, Fact.valueOf(fact[0]), new EntryForm(fact[1], title ? fact[3] : null, title ? "证书1号" : null, fact[2], null));
        }
        return unit;
    }

    private void confirmed(Person unit, Fact fact, EntryForm form) {
        String entry = Ids.next();
        Actors.run(unit, () -> claim.claim(entry, fact, form, CallScene.pdf()));
        Actors.run(manager, () -> judge.confirm(entry));
    }

    private String told(Round round, Person unit) {
        try {
            Actors.run(unit, () -> scene.start.start(round.id()));
            return "";
        } catch (Refusal refused) {
            return messages.getMessage("refusal." + refused.code(), refused.arguments(), Locale.SIMPLIFIED_CHINESE);
        }
    }
}
