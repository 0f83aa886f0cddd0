package io.luxuan.notify.letter;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When a letter is tried again: sooner at first, and after the last try never. */
final class Retries {
    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20),
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

    private Retries() {}

    /** @param tries that have failed, at least one */
    static Optional<LocalDateTime> after(int tries, LocalDateTime now) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(now.plus(WAITS.get(tries - 1)));
    }
}
