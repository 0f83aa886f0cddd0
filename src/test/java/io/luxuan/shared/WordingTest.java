package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ClaimRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164", "\u2060", "\ufe0f", "。", "—", " "})
    void what_nobody_can_read_is_no_reason_however_long(String nothing) {
        assertThat(Wording.letters(nothing.repeat(30))).isZero();
        assertThat(ClaimRules.reasonIsGiven(nothing.repeat(30)).isAllowed()).isFalse();
    }

    @Test
    void letters_digits_and_ideographs_count_and_signs_do_not() {
        assertThat(Wording.letters("已于 3 月 5 日致电该校科研处，查无此人。")).isEqualTo(17);
        assertThat(Wording.letters("𠮷𠮷")).isEqualTo(2);
        assertThat(Wording.letters(null)).isZero();
    }
}
