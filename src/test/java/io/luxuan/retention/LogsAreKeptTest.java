package io.luxuan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** 网络安全法: six months. */
class LogsAreKeptTest {
    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P90D", "P5M", "P178D"})
    void a_log_is_not_set_below_six_months(String setting) {
        assertThatThrownBy(() -> policy(setting).kept(rows(true))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("P6M");
        assertThat(policy(setting).kept(rows(false))).contains(Period.parse(setting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P6M", "P1Y", "P200D"})
    void a_log_may_be_kept_longer(String setting) {
        assertThat(policy(setting).kept(rows(true))).contains(Period.parse(setting));
    }

    @Test
    void a_log_may_be_kept_for_ever() {
        assertThat(policy("never").kept(rows(true))).isEmpty();
    }

    private static RetentionPolicy policy(String setting) {
        return new RetentionPolicy(new MockEnvironment().withProperty("luxuan.retention.rows", setting));
    }

    private static Expiring rows(boolean log) {
        return new Expiring() {
            @Override
            public String name() {
                return "rows";
            }

            @Override
            public Period kept() {
                return Period.ofYears(1);
            }

            @Override
            public boolean isLog() {
                return log;
            }

            @Override
            public long expired(LocalDateTime before) {
                return 0;
            }

            @Override
            public int remove(LocalDateTime before, int limit) {
                return 0;
            }
        };
    }
}
