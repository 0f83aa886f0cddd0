package io.luxuan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void a_percentile_is_a_measured_duration() {
        Latencies latencies = new Latencies();
        for (int millis = 1000; millis >= 1; millis--) {
            latencies.add(millis * 1_000_000L);
        }
        assertThat(latencies.percentile(0.5)).isEqualTo(500);
        assertThat(latencies.percentile(0.99)).isEqualTo(990);
        assertThat(latencies.percentile(1)).isEqualTo(1000);
        assertThat(new Latencies().percentile(0.99)).isZero();
    }

    @Test
    void a_figure_is_one_line() {
        assertThat(Figure.of("stampede", "submit").with("p99_ms", 12.5))
                .hasToString("{\"bench\":\"stampede\",\"figure\":\"submit\",\"p99_ms\":12.5}");
    }
}
