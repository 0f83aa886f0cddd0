package io.luxuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SealWatchTest {
    private final SealWatch watch = new SealWatch(null);

    @Test
    void the_log_is_behind_when_the_same_row_has_waited_for_more_than_a_minute() {
        watch.see("a", seconds(0));
        watch.see("a", seconds(60));
        assertThat(watch.isBehind()).isFalse();
        watch.see("a", seconds(61));
        assertThat(watch.isBehind()).isTrue();
    }

    @Test
    void rows_that_come_and_go_are_not_behind() {
        watch.see("a", seconds(0));
        watch.see("b", seconds(50));
        watch.see("b", seconds(100));
        assertThat(watch.isBehind()).isFalse();
    }

    @Test
    void once_they_are_sealed_it_is_not_behind_any_more() {
        watch.see("a", seconds(0));
        watch.see("a", seconds(100));
        watch.see(null, seconds(101));
        assertThat(watch.isBehind()).isFalse();
        watch.see(null, seconds(900));
        assertThat(watch.isBehind()).isFalse();
    }

    private static long seconds(long number) {
        return TimeUnit.SECONDS.toNanos(number);
    }
}
