package io.luxuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawing.Family;
import org.junit.jupiter.api.Test;

class DrawingFilesTest {
    private final DrawingFiles drawings = new DrawingFiles("classpath:drawings/");

    @Test
    void a_drawing_says_its_family_and_which_parts_a_programme_may_do_without() {
        Drawing contest = drawings.of("contest").orElseThrow();
        assertThat(contest.family()).isEqualTo(Family.SELECTION);
        assertThat(contest.required()).containsExactlyInAnyOrder("call", "panel-review", "meeting", "publicity");
        assertThat(contest.optional()).containsExactlyInAnyOrder("second-stage", "projects", "acceptance");
    }

    @Test
    void parts_of_parts_count_as_parts() {
        Drawing window = drawings.of("window").orElseThrow();
        assertThat(window.family()).isEqualTo(Family.CLAIMS);
        assertThat(window.required()).containsExactlyInAnyOrder("call", "batches", "publicity");
    }

    @Test
    void a_part_is_no_round() {
        assertThat(drawings.of("batches")).isEmpty();
        assertThat(drawings.processes()).containsExactlyInAnyOrder("contest", "window", "title");
    }
}
