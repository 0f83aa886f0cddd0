package io.luxuan.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundStateTest {
    private static final LocalDateTime OPENS = LocalDateTime.parse("2026-03-02T09:00:00");
    private static final LocalDateTime CLOSES = LocalDateTime.parse("2026-03-31T17:00:00");

    private static Round round(RoundStage stage, Ending ending) {
        return new Round("r", "P1", 1, "轮次", 2026, stage, OPENS, CLOSES, CLOSES.plusDays(10), CLOSES.plusDays(40), null, null, ending);
    }

    private static RoundState at(LocalDateTime moment) {
        return round(RoundStage.CALL, null).stateAt(moment);
    }

    @Test
    void a_round_that_opens_tomorrow_is_not_in_its_call() {
        assertThat(at(OPENS.minusDays(1))).isEqualTo(RoundState.SCHEDULED);
        assertThat(at(OPENS.minusSeconds(1))).isEqualTo(RoundState.SCHEDULED);
        assertThat(at(OPENS)).isEqualTo(RoundState.CALL);
    }

    @Test
    void a_call_whose_last_moment_has_passed_is_over_before_its_process_moves_on() {
        assertThat(at(CLOSES)).isEqualTo(RoundState.CALL);
        assertThat(at(CLOSES.plusSeconds(1))).isEqualTo(RoundState.CALL_OVER);
        assertThat(round(RoundStage.FORMALITY, null).stateAt(CLOSES.plusSeconds(1))).isEqualTo(RoundState.FORMALITY);
    }

    @Test
    void a_round_that_was_ended_early_says_how() {
        Ending failed = new Ending(Outcome.FAILED, RoundStage.REVIEW, "无人应征", CLOSES, "m1");
        assertThat(round(RoundStage.CLOSED, failed).stateAt(CLOSES)).isEqualTo(RoundState.FAILED);
        assertThat(round(RoundStage.CLOSED, null).stateAt(CLOSES)).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void every_stage_has_its_state() {
        assertThat(RoundStage.values()).allSatisfy(stage ->
                assertThat(round(stage, null).stateAt(OPENS).name()).isEqualTo(stage.name()));
    }

    /** A page that asks for the stage itself would call a round open that is not. */
    @Test
    void no_page_but_the_line_of_stages_makes_a_word_of_a_stage() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            List<String> own = pages.filter(Files::isRegularFile).filter(page -> says(page, "'stage.' +"))
                    .map(page -> page.getFileName().toString()).sorted().toList();
            assertThat(own).containsExactly("round.html", "tabs.html");
        }
    }

    private static boolean says(Path page, String words) {
        try {
            return Files.readString(page).contains(words);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
