package io.luxuan.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper of a unit was begun by one person, or by the platform; all of the unit's people can go on with it. */
@ServiceTest
class ReminderOfUnitsTest {
    private static final Person MANAGER = new Person("m1", "m1", "管理员", Role.MANAGER, null);

    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired Reminders reminders;

    private final String round = Ids.next();
    private final String unit = Ids.next();

    private WorkItem paper(String owner) {
        String subject = Errands.ownedBy(Ids.next(), owner, unit);
        Actors.run(MANAGER, () -> processes.start("letter", subject, round, Map.of()));
        return Actors.as(MANAGER, () -> tasks.open("write-letter", subject, null).orElseThrow());
    }

    private Person of(String organisation) {
        return new Person(Ids.next(), "someone", "某人", Role.APPLICANT, organisation);
    }

    @Test
    void everybody_of_the_unit_is_reminded_where_the_platform_itself_stands_for_it() {
        WorkItem paper = paper(Person.SYSTEM.id());
        assertThat(paper.candidate()).isEqualTo("org:" + unit);
        assertThat(Actors.as(MANAGER, () -> reminders.remindAll(round, List.of(paper.taskId())))).isEqualTo(1);
        assertThat(Actors.as(of(unit), () -> reminders.pressing())).extracting(PressedTasks::taskKey).containsExactly("write-letter");
        assertThat(Actors.as(of(Ids.next()), () -> reminders.pressing())).isEmpty();
    }

    @Test
    void who_began_it_hears_of_it_once() {
        Person owner = of(unit);
        WorkItem paper = paper(owner.id());
        Actors.run(MANAGER, () -> reminders.remindAll(round, List.of(paper.taskId())));
        assertThat(Actors.as(owner, () -> reminders.pressing())).singleElement()
                .satisfies(pressed -> assertThat(pressed.tasks()).isEqualTo(1));
    }

    @Test
    void tasks_of_another_round_are_left_alone() {
        WorkItem paper = paper("somebody");
        assertThat(Actors.as(MANAGER, () -> {
            try {
                return reminders.remindAll(Ids.next(), List.of(paper.taskId()));
            } catch (Refusal refusal) {
                return -1;
            }
        })).isEqualTo(-1);
    }
}
