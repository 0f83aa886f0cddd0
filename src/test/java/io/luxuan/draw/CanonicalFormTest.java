package io.luxuan.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.CanonicalJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {
    record Sample(String b, int a, List<Boolean> c, int[] numbers) {}

    @Test
    void names_stand_in_order_without_spaces() {
        assertThat(CanonicalJson.of(new Sample("x", 1, List.of(true, false), new int[] {3, 1})))
                .isEqualTo("{\"a\":1,\"b\":\"x\",\"c\":[true,false],\"numbers\":[3,1]}");
    }

    @Test
    void texts_are_escaped_as_rfc_8785_says() {
        assertThat(CanonicalJson.of(List.of("€$\u000f\nA'B\"\\\\\"/山"))).isEqualTo("[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/山\"]");
    }

    /** The example of RFC 8785 for the order of names. */
    @Test
    void names_are_ordered_by_utf_16_units() {
        Map<String, Integer> names = Map.of("\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6, "\u00f6", 7);
        assertThat(CanonicalJson.of(names).replaceAll("(?s)[^:]*:(\\d)", "$1")).startsWith("2467153");
    }

    @Test
    void numbers_that_json_cannot_hold_are_refused() {
        assertThatThrownBy(() -> CanonicalJson.of(List.of(1L << 53))).isInstanceOf(IllegalArgumentException.class);
        assertThat(CanonicalJson.of(List.of((1L << 53) - 1))).isEqualTo("[9007199254740991]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUMBER | 3,912.50 | 3912.5/", "NUMBER | 3912.500 | 3912.5/", "NUMBER | ３９１２．５ | 3912.5/", "NUMBER | 0003912 | 3912./",
        "NUMBER | 0.00 | 0./", "NUMBER | 100 | 100./",
        "NUMBERS | 03 08 12 19 25 31 + 07 | 3.8.12.19.25.31.7./", "NUMBERS | 03,08、12 | 3.8.12./",
        "SORTED_NUMBERS | 31 03 12 | 3.12.31./", "TEXT | W 4-1 | W41/", "TEXT | 晴, 3级 | 晴3级/"})
    void a_value_has_one_form(ValueKind kind, String typed, String form) {
        assertThat(kind.normalise(typed)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, 39.12.5", "NUMBER, '39,12'", "NUMBER, abc", "NUMBER, ''", "NUMBERS, 3.5 4", "NUMBERS, x", "TEXT, '--'"})
    void what_is_not_of_the_kind_is_refused(ValueKind kind, String typed) {
        assertThat(kind.normalise(typed)).isEmpty();
    }
}
