package io.luxuan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawing.Family;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartCheckTest {
    private static final String CONTEST = ProgrammeReaderTest.load("P12-v1.yml");
    private static final String CLAIM = ProgrammeReaderTest.catalogue("claim.yml");
    private static final String RECOGNITION = ProgrammeReaderTest.catalogue("recognition.yml");

    private static final Set<String> CONTESTED = Set.of("call", "panel-review", "meeting", "publicity");

    @Test
    void a_contest_without_a_defence_says_nothing_of_it() {
        Drawing drawing = new Drawing("benchmark-scenario", Family.SELECTION, CONTESTED, Set.of("second-stage", "projects"));
        assertThat(faults(CONTEST, drawing)).isEmpty();
        assertThat(faults(without(CONTEST, "secondStage:"), drawing)).isEmpty();
    }

    @Test
    void a_part_that_every_round_goes_through_needs_its_settings() {
        Drawing drawing = new Drawing("benchmark-scenario", Family.SELECTION, CONTESTED, Set.of("second-stage", "projects"));
        assertThat(faults(without(CONTEST, "panel:"), drawing)).anyMatch(fault -> fault.startsWith("panel is missing"));
        assertThat(faults(without(CONTEST, "publicity:"), drawing)).containsExactly("publicity is missing for the part publicity");
    }

    @Test
    void settings_of_a_part_that_is_not_drawn_are_refused() {
        Drawing drawing = new Drawing("benchmark-scenario", Family.SELECTION, CONTESTED, Set.of("projects"));
        assertThat(faults(CONTEST, drawing)).containsExactly("secondStage belongs to no part of benchmark-scenario");
    }

    @Test
    void an_optional_part_has_all_of_its_settings_or_none() {
        Drawing drawing = new Drawing("title", Family.RECOGNITION, Set.of("call", "publicity"), Set.of("panel-review"));
        assertThat(faults(RECOGNITION, drawing)).isEmpty();
        assertThat(faults(RECOGNITION + "panel: {size: 5, minimumOpinions: 3, maximumLoad: 10}\n", drawing))
                .contains("rubric is missing for the part panel-review", "scoring is missing for the part panel-review");
    }

    @Test
    void claims_and_recognitions_belong_to_their_families() {
        Drawing window = new Drawing("window", Family.CLAIMS, Set.of("call", "publicity"), Set.of());
        assertThat(faults(CLAIM, window)).isEmpty();
        assertThat(faults(without(CLAIM, "claim:"), window)).containsExactly("claim is there exactly for a drawing of CLAIMS");
        assertThat(faults(CLAIM.replace("process: window", "process: contest"), window)).containsExactly("process must be one of [window]");
    }

    @Test
    void without_a_number_of_places_a_mark_or_the_money_must_decide() {
        String open = CONTEST.replaceAll("quota: .*", "quota: {type: NONE, band: 0}");
        Drawing drawing = new Drawing("benchmark-scenario", Family.SELECTION, CONTESTED, Set.of("second-stage", "projects"));
        assertThat(faults(open, drawing)).containsExactly("quota needs a passMark or a budget beside NONE");
        assertThat(faults(open + "passMark: 70\n", drawing)).isEmpty();
        assertThat(faults(open + "budget: 3000\n", drawing)).isEmpty();
    }

    private static List<String> faults(String yaml, Drawing drawing) {
        return new ProgrammeCheck(ProgrammeReader.parse(new ProgrammeText("x.yml", yaml)), TestDrawings.of(drawing)).faults();
    }

    private static String without(String yaml, String line) {
        return yaml.replaceAll("(?m)^" + line + ".*\n", "");
    }
}
