package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalClockTest {
    private static final LocalDateTime MARCH = LocalDateTime.of(2026, 3, 2, 9, 0);

    @TempDir
    private Path folder;

    @Test
    void the_clock_stands_where_the_file_says_until_the_file_changes() throws IOException {
        MovableClock clock = new MovableClock(new RehearsalClockFile(written("2026-03-02T09:00:00", 1000)));
        assertThat(clock.now()).isEqualTo(MARCH);
        assertThat(clock.now()).isEqualTo(MARCH);

        written("2026-04-10T17:00", 2000);
        assertThat(clock.now()).isEqualTo(LocalDateTime.of(2026, 4, 10, 17, 0));
    }

    @Test
    void what_measures_durations_runs_on() throws IOException {
        MovableClock clock = new MovableClock(new RehearsalClockFile(written("2026-03-02T09:00:00", 0)));
        Instant stands = MARCH.atZone(MovableClock.CHINA).toInstant();
        assertThat(clock.running()).isAfter(stands.plus(Duration.ofDays(365)));
        assertThat(new StandingTime(stands, Instant.EPOCH).runningOn(Instant.EPOCH.plusSeconds(60))).isEqualTo(stands.plusSeconds(60));
    }

    @Test
    void a_file_that_holds_no_moment_changes_nothing_and_is_refused_at_the_start() throws IOException {
        MovableClock clock = new MovableClock(new RehearsalClockFile(written("2026-03-02T09:00:00", 1000)));
        Path file = written("tomorrow", 2000);
        assertThat(clock.now()).isEqualTo(MARCH);
        assertThatThrownBy(() -> new RehearsalClockFile(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void secrets_follow_from_the_seed_of_a_rehearsal_and_are_fresh_otherwise() {
        Secrets foreseen = new Secrets(new Rehearsal("clock", "seed"));
        assertThat(foreseen.next("draw 1")).isEqualTo(new Secrets(new Rehearsal("clock", "seed")).next("draw 1"))
                .isNotEqualTo(foreseen.next("draw 2")).hasSize(64);
        Secrets real = new Secrets(new Rehearsal("", ""));
        assertThat(real.next("draw 1")).isNotEqualTo(real.next("draw 1")).hasSize(64);
    }

    @Test
    void no_platform_with_a_real_clock_has_secrets_that_can_be_foreseen() {
        assertThatThrownBy(() -> new Rehearsal("", "seed")).isInstanceOf(IllegalStateException.class);
    }

    private Path written(String moment, long millis) throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), moment);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }
}
