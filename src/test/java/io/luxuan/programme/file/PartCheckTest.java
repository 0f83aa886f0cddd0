package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawing.Family;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartCheckTest {
    private static final String CONTEST = Texts.catalogue("contest.yml");
    private static final String CLAIM = Texts.catalogue("claim.yml");
    private static final String RECOGNITION = Texts.catalogue("recognition.yml");

    private static final Set<String> CONTESTED = Set.of("call", "panel-review", "meeting", "publicity");

    @Test
    void a_contest_without_a_defence_says_nothing_of_it() {
        Drawing drawing = new Drawing("contest", Family.SELECTION, CONTESTED, Set.of("second-stage", "projects"));
        assertThat(Checked.sentences(CONTEST, drawing)).isEmpty();
        assertThat(Checked.sentences(without(CONTEST, "secondStage:"), drawing)).isEmpty();
    }

    @Test
    void a_part_that_every_round_goes_through_needs_its_settings() {
        Drawing drawing = new Drawing("contest", Family.SELECTION, CONTESTED, Set.of("second-stage", "projects"));
        assertThat(Checked.sentences(without(CONTEST, "panel:"), drawing)).containsExactly("流程“contest”有“panel-review”环节，必须写“panel”。");
        assertThat(Checked.sentences(without(CONTEST, "publicity:"), drawing)).containsExactly("流程“contest”有“publicity”环节，必须写“publicity”。");
    }

    @Test
    void settings_of_a_part_that_is_not_drawn_are_refused() {
        Drawing drawing = new Drawing("contest", Family.SELECTION, CONTESTED, Set.of("projects"));
        assertThat(Checked.sentences(CONTEST, drawing)).containsExactly("流程“contest”没有用到“secondStage”的环节，不能写“secondStage”。");
    }

    @Test
    void an_optional_part_has_all_of_its_settings_or_none() {
        Drawing drawing = new Drawing("title", Family.RECOGNITION, Set.of("call", "publicity"), Set.of("panel-review"));
        assertThat(Checked.sentences(RECOGNITION, drawing)).isEmpty();
        assertThat(Checked.sentences(RECOGNITION + "panel: {size: 5, minimumOpinions: 3, maximumLoad: 10}\n", drawing))
                .contains("流程“title”有“panel-review”环节，必须写“rubric”。", "流程“title”有“panel-review”环节，必须写“scoring”。");
    }

    @Test
    void claims_and_recognitions_belong_to_their_families() {
        Drawing window = new Drawing("window", Family.CLAIMS, Set.of("call", "publicity"), Set.of());
        assertThat(Checked.sentences(CLAIM, window)).isEmpty();
        assertThat(Checked.sentences(without(CLAIM, "claim:"), window)).contains("流程“window”有“claim”环节，必须写“claim”。");
    }

    @Test
    void without_a_number_of_places_a_mark_or_the_money_must_decide() {
        String open = CONTEST.replaceAll("quota: .*", "quota: {type: NONE, band: 0}");
        assertThat(Checked.sentences(open)).hasSize(1).first().asString().contains("否则人人入选");
        assertThat(Checked.sentences(open + "passMark: 70\n")).isEmpty();
        assertThat(Checked.sentences(open + "budget: 3000\n")).isEmpty();
    }

    private static String without(String yaml, String line) {
        return yaml.replaceAll("(?m)^" + line + ".*\\n", "");
    }
}
