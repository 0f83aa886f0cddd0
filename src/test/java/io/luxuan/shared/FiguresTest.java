package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "１２３４．５|1234.5", "1,234|1234", "1，234，567.80|1234567.80", "'　 12 000 '|12000", "12\u00a0000|12000", "3。5|3.5",
        "−7|-7", "\u200b42|42", "0|0"})
    void a_number_is_read_as_what_it_means(String typed, String meant) {
        assertThat(Figures.plain(typed)).isEqualTo(meant);
        assertThat(Figures.read(typed)).contains(new BigDecimal(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12,34|12,34", "1,2345|1,2345", "十二|十二", "1e3|1e3", "1.2.3|1.2.3", "12 万元|12 万元"})
    void what_may_mean_something_else_stays_as_it_was(String typed, String kept) {
        assertThat(Figures.plain(typed)).isEqualTo(kept);
        assertThat(Figures.read(typed)).isEmpty();
    }

    @Test
    void nothing_is_no_number() {
        assertThat(Figures.plain(null)).isEmpty();
        assertThat(Figures.read("")).isEmpty();
    }
}
