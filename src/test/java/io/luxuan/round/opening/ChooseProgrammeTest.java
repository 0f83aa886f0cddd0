package io.luxuan.round.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.owner.Departments;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty programmes: one's own department's stand first, and a word finds any. */
@ServiceTest
class ChooseProgrammeTest {
    @Autowired ChooseProgramme choose;
    @Autowired CallScene calls;
    @Autowired Departments departments;
    @Autowired MovableClock clock;

    private Person manager;

    @BeforeEach
    void a_manager_of_the_department_that_leads_a_round() {
        calls.open("P1");
        manager = calls.person(Role.MANAGER, null);
        Actors.run(Person.SYSTEM, () -> departments.join(manager.id(), "省科技厅"));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void those_of_ones_own_department_stand_first_and_of_these_last_years() {
        List<String> own = ids("own", "");
        assertThat(own).contains("P1");
        assertThat(own.get(0)).as("it has a round").isEqualTo("P1");
        assertThat(ids("others", "")).isNotEmpty().doesNotContainAnyElementsOf(own);
    }

    @Test
    void words_narrow_by_number_name_and_department() {
        assertThat(ids("own", "p1 科技厅")).contains("P1");
        assertThat(ids("own", "没有这样的类别")).isEmpty();
        assertThat(ids("others", "没有这样的类别")).isEmpty();
    }

    @Test
    void whoever_belongs_to_no_department_finds_all_the_same() {
        Person unattached = calls.person(Role.MANAGER, null);
        assertThat(Actors.as(unattached, () -> choose.groups("P1").get(0).lines())).isEmpty();
        assertThat(Actors.as(unattached, () -> choose.groups("P1").get(1).lines())).isNotEmpty();
    }

    private List<String> ids(String group, String q) {
        return Actors.as(manager, () -> choose.groups(q)).stream().filter(one -> one.key().equals(group))
                .flatMap(one -> one.lines().stream()).map(line -> line.programme().id()).toList();
    }
}
