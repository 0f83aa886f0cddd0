package io.luxuan.card.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An opinion that an applicant reads holds as many characters as it must that one can see, and says something. */
class CardRulesTest {
    private static final int LEAST = 20;

    @Test
    void signs_of_an_opinion_count() {
        assertThat(CardRules.longEnough("选题重要，方法可行，建议予以支持，压缩预算。", LEAST).isAllowed()).isTrue();
        assertThat(CardRules.longEnough("选题重要，建议支持。", LEAST).isAllowed()).isFalse();
        assertThat(CardRules.longEnough(null, 1).isAllowed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060", "\ufe0f", "。", " ", "\u3164"})
    void what_nobody_can_read_is_no_opinion_however_long(String nothing) {
        assertThat(CardRules.longEnough(nothing.repeat(LEAST + 5), LEAST).isAllowed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060", "\ufe0f", " "})
    void nor_does_it_make_a_short_one_long(String nothing) {
        assertThat(CardRules.longEnough("好" + nothing.repeat(LEAST), LEAST).isAllowed()).isFalse();
    }
}
