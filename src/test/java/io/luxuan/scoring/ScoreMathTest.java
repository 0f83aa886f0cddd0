package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.programme.Scoring.Aggregation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreMathTest {
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "PLAIN_MEAN,   80,                  80.0000",
        "PLAIN_MEAN,   80 81,               80.5000",
        "PLAIN_MEAN,   80 80 81,            80.3333",
        "PLAIN_MEAN,   70 70.5 71.5,        70.6667",
        "PLAIN_MEAN,   0 0 0,               0.0000",
        "PLAIN_MEAN,   100 100 100,         100.0000",
        "PLAIN_MEAN,   0.1 0.2,             0.1500",
        "PLAIN_MEAN,   0.0001 0.0002,       0.0002",
        "TRIMMED_MEAN, 10 80 80 83 100,     81.0000",
        "TRIMMED_MEAN, 90 90 90 90 60,      90.0000",
        "TRIMMED_MEAN, 70 80 80 80 80 90,   80.0000",
        "TRIMMED_MEAN, 1 2 3 4 5 6 7,       4.0000",
        "TRIMMED_MEAN, 60.5 61 61 61.5 99,  61.1667",
    })
    void scores_of_a_panel_make_one_figure(Aggregation aggregation, String points, String figure) {
        assertThat(ScoreMath.aggregate(points(points), aggregation)).hasToString(figure);
    }

    @Test
    void one_thirtieth_of_a_point_that_binary_fractions_lose_is_kept() {
        assertThat(ScoreMath.mean(points("0.1 0.1 0.1"))).isEqualByComparingTo("0.1");
        assertThat(ScoreMath.combine(new BigDecimal("0.3"), new BigDecimal("0.3"), new BigDecimal("0.1"))).hasToString("0.3000");
    }

    @Test
    void a_half_of_the_last_digit_is_rounded_up() {
        assertThat(ScoreMath.mean(points("66.66665 66.66665"))).hasToString("66.6667");
        assertThat(ScoreMath.combine(new BigDecimal("80.0001"), new BigDecimal("80"), new BigDecimal("0.5"))).hasToString("80.0001");
    }

    @Test
    void a_trimmed_mean_of_four_and_a_mean_of_none_are_refused() {
        assertThatThrownBy(() -> ScoreMath.aggregate(points("80 81 82 83"), Aggregation.TRIMMED_MEAN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScoreMath.mean(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(ScoreMath.opinionsNeeded(3, Aggregation.TRIMMED_MEAN)).isEqualTo(5);
        assertThat(ScoreMath.opinionsNeeded(6, Aggregation.TRIMMED_MEAN)).isEqualTo(6);
        assertThat(ScoreMath.opinionsNeeded(3, Aggregation.PLAIN_MEAN)).isEqualTo(3);
    }

    @Test
    void figures_agree_with_fractions_of_whole_numbers_and_with_any_order_of_the_panel() {
        Random random = new Random(2026);
        for (int i = 0; i < 2000; i++) {
            List<BigDecimal> panel = new ArrayList<>();
            for (int size = 5 + random.nextInt(11); size > 0; size--) {
                panel.add(BigDecimal.valueOf(random.nextInt(1_000_001), 4));
            }
            for (Aggregation aggregation : Aggregation.values()) {
                BigDecimal figure = ScoreMath.aggregate(panel, aggregation);
                assertThat(figure.unscaledValue()).isEqualTo(reckoned(panel, aggregation));
                Collections.shuffle(panel, random);
                assertThat(ScoreMath.aggregate(panel, aggregation)).isEqualTo(figure);
            }
            assertThat(ScoreMath.spread(panel)).isEqualByComparingTo(
                    Collections.max(panel).subtract(Collections.min(panel)));
        }
    }

    /** floor((2 sum + n) / 2n) in ten-thousandths, without any decimal library. */
    private static BigInteger reckoned(List<BigDecimal> panel, Aggregation aggregation) {
        List<BigInteger> parts = new ArrayList<>(panel.stream()
                .map(points -> points.multiply(new BigDecimal(TEN_THOUSAND)).toBigIntegerExact()).sorted().toList());
        if (aggregation == Aggregation.TRIMMED_MEAN) {
            parts = parts.subList(1, parts.size() - 1);
        }
        BigInteger count = BigInteger.valueOf(parts.size());
        BigInteger sum = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return sum.shiftLeft(1).add(count).divide(count.shiftLeft(1));
    }

    private static List<BigDecimal> points(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
