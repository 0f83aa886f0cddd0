package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.plays.Play.Part;
import io.luxuan.programme.money.OpenNumber.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody adds a programme without showing what it pays and what it refuses. */
class EveryProgrammeIsPlayedTest {
    private static final Set<ApplicationStatus> WON =
            EnumSet.of(ApplicationStatus.AWARDED, ApplicationStatus.PAID, ApplicationStatus.RECOGNISED);

    static Set<String> programmes() {
        return PlayBook.programmes();
    }

    @Test
    void a_play_belongs_to_a_programme_and_a_programme_has_its_play() {
        assertThat(PlayBook.played()).isEqualTo(PlayBook.programmes());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void somebody_wins_and_somebody_does_not(String programme) {
        List<Play> plays = PlayBook.plays(programme);
        List<Part> parts = plays.stream().flatMap(play -> Stream.concat(play.parts().stream(), play.then().stream())).toList();
        assertThat(parts).as("wins").anyMatch(part -> WON.contains(part.ends()));
        assertThat(parts).as("does not").anyMatch(part -> !part.enters() || !WON.contains(part.ends()));
        assertThat(parts).as("ends somewhere").allMatch(part -> part.enters() == (part.ends() != null));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void what_states_amounts_is_seen_to_pay(String programme) {
        boolean pays = PlayBook.newest(programme).funding().statesAmounts() || PlayBook.newest(programme).leavesOpen(Sets.AMOUNT);
        List<Part> paid = PlayBook.plays(programme).stream().flatMap(play -> play.parts().stream()).filter(part -> part.paid() != null).toList();
        assertThat(pays || paid.stream().allMatch(part -> part.meeting() != null)).as("only what a round or a meeting set").isTrue();
        assertThat(!pays || !paid.isEmpty()).as("pays").isTrue();
    }
}
