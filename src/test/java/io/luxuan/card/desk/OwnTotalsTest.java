package io.luxuan.card.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnTotalsTest extends PanelScene {
    @Autowired OwnTotals own;
    @Autowired SaveCard save;

    @Test
    void an_expert_sees_this_total_among_those_given_so_far() {
        ReviewRounds.Made round = drawn(3, 5);
        Person expert = made.person(assignments.panel(round.applicationIds().get(0)).get(0).accountId());
        List<Assignment> mine = round.applicationIds().stream().map(id -> of(expert, id)).toList();
        signAs(mine.get(0), "30");
        signAs(mine.get(1), "10");
        Actors.run(expert, () -> {
            accept.accept(mine.get(2).id());
            assertThat(own.beside(mine.get(2)).place()).as("nothing given yet").isNull();
            save.save(mine.get(2).id(), card("20", 0));
        });
        OwnTotals.Shown shown = Actors.as(expert, () -> own.beside(mine.get(2)));
        assertThat(shown.lines()).extracting(line -> line.total().intValue()).containsExactly(62, 52, 42);
        assertThat(shown.lines()).extracting(OwnTotals.Line::signed).containsExactly(true, false, true);
        assertThat(shown.place()).isEqualTo(2);
    }

    @Test
    void nobody_sees_what_others_gave() {
        ReviewRounds.Made round = drawn(1, 5);
        List<Assignment> panel = assignments.panel(round.applicationIds().get(0));
        signAs(panel.get(0), "30");
        assertThat(Actors.as(made.person(panel.get(1).accountId()), () -> own.beside(panel.get(1))).lines()).isEmpty();
    }

    private Assignment of(Person expert, String applicationId) {
        return assignments.panel(applicationId).stream().filter(seat -> seat.accountId().equals(expert.id())).findFirst().orElseThrow();
    }
}
