package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials think in percent; files keep shares. */
class PercentsTest {
    @ParameterizedTest
    @CsvSource({"60, 0.6, 60", "60%, 0.6, 60", "５ ％, 0.05, 5", "100, 1, 100", "0, 0, 0", "12.5, 0.125, 12.5", "六成, 六成, 六成"})
    void what_is_typed_in_percent_is_kept_as_a_share_and_shown_in_percent_again(String typed, String share, String shown) {
        assertThat(Percents.share(typed)).isEqualTo(share);
        assertThat(Percents.shown(share)).isEqualTo(shown);
    }
}
