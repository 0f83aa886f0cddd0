package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.programme.Scoring.Aggregation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupResultTest {
    @Test
    void points_are_the_members_mean_with_four_decimals() {
        SecondResult result = GroupResult.of(points("80", "81", "81"), Aggregation.PLAIN_MEAN);
        assertThat(result.points()).isEqualTo(new BigDecimal("80.6667"));
        assertThat(result.passed()).isNull();
    }

    @Test
    void a_trimmed_round_leaves_out_the_highest_and_the_lowest_member() {
        assertThat(GroupResult.of(points("10", "80", "80", "83", "100"), Aggregation.TRIMMED_MEAN).points()).isEqualByComparingTo("81");
        assertThatThrownBy(() -> GroupResult.of(points("80", "80"), Aggregation.TRIMMED_MEAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_visit_is_passed_by_more_than_half_and_not_by_half() {
        assertThat(outcome(true, true, false)).isTrue();
        assertThat(outcome(true, false)).isFalse();
        assertThat(outcome(false, false, true)).isFalse();
    }

    @Test
    void where_nobody_gives_points_there_are_none() {
        assertThat(GroupResult.of(List.of(new SecondResult(null, true)), Aggregation.PLAIN_MEAN)).isEqualTo(new SecondResult(null, true));
    }

    private static Boolean outcome(boolean... said) {
        List<SecondResult> members = new ArrayList<>();
        for (boolean one : said) {
            members.add(new SecondResult(null, one));
        }
        return GroupResult.of(members, Aggregation.PLAIN_MEAN).passed();
    }

    private static List<SecondResult> points(String... given) {
        return Stream.of(given).map(one -> new SecondResult(new BigDecimal(one), null)).toList();
    }
}
