package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalDrawsTest {

    @ParameterizedTest
    @CsvSource({"0.0000001, -5.199337582", "0.001, -3.090232306", "0.024, -1.977368428", "0.02425, -1.972961051", "0.025, -1.959963985",
        "0.3, -0.524400513", "0.5, 0", "0.9, 1.281551566", "0.97575, 1.972961051", "0.98, 2.053748911", "0.999999, 4.753424309"})
    void the_quantile_is_that_of_the_tables(double share, double quantile) {
        assertThat(NormalDraws.quantile(share)).isCloseTo(quantile, within(1e-8));
    }

    @Test
    void everyone_draws_the_same_numbers_for_a_name() {
        assertThat(NormalDraws.of("P-01", 8)).containsExactly(new double[] {-0.084342542, -0.819110383, -0.910073706, -0.713196749,
            0.121547930, 0.011486259, 0.855353779, 1.006647800}, within(1e-8));
    }

    @Test
    void many_draws_are_spread_as_normal_numbers_are() {
        double[] draws = NormalDraws.of("a name", 4000);
        double mean = Arrays.stream(draws).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.05));
        assertThat(Arrays.stream(draws).map(each -> each * each).average().orElseThrow()).isCloseTo(1, within(0.07));
    }
}
