package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentCursorTest {
    @Test
    void a_place_that_was_given_is_found_again() {
        LocalDateTime at = LocalDateTime.of(2026, 3, 31, 17, 0, 0, 123_000_000);
        assertThat(MomentCursor.parse(MomentCursor.of(at, "n~1"))).contains(new MomentCursor(at, "n~1"));
    }

    /** No database stores such a moment, and MySQL does not even compare with it. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "~", "zz~x", "+999999999-01-01T00:00~x", "-0001-01-01T00:00~x", "0000-01-01T00:00~x", "2026-03-31~x"})
    void a_place_that_nobody_was_given_is_none(String forged) {
        assertThat(MomentCursor.parse(forged)).isEmpty();
    }
}
