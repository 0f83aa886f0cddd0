package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankOrderTest {
    private static final RankOrder DECLARED = new RankOrder(
            List.of(TieBreak.FIRST_CRITERION, TieBreak.SMALLER_SPREAD, TieBreak.MEETING));

    @Test
    void the_first_criterion_breaks_a_tie_before_the_spread() {
        List<Ranked> ranked = DECLARED.rank(List.of(
                standing("1", "80", "20", "0"), standing("2", "80", "25", "10"), standing("3", "80", "20", "4")));
        assertThat(labels(ranked)).containsExactly("2", "1", "3");
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3);
        assertThat(ranked).extracting(Ranked::tieBreak)
                .containsExactly("FIRST_CRITERION", "SMALLER_SPREAD", "SMALLER_SPREAD");
    }

    @Test
    void what_still_ties_shares_a_rank_and_goes_to_the_meeting() {
        List<Ranked> ranked = DECLARED.rank(List.of(
                standing("9", "80", "20", "4"), standing("3", "90", "20", "4"), standing("5", "80", "20", "4"),
                standing("7", "70", "20", "4")));
        assertThat(labels(ranked)).containsExactly("3", "5", "9", "7");
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranked).extracting(Ranked::tieGroup).containsExactly(null, 1, 1, null);
        assertThat(ranked).extracting(Ranked::tieBreak).containsExactly(null, "MEETING", "MEETING", null);
    }

    @Test
    void tie_breaks_declared_after_the_meeting_count_for_nothing() {
        List<Ranked> ranked = new RankOrder(List.of(TieBreak.MEETING, TieBreak.FIRST_CRITERION)).rank(List.of(
                standing("1", "80", "10", "4"), standing("2", "80", "30", "4")));
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 1);
    }

    @Test
    void the_order_of_the_input_never_matters() {
        List<Standing> standings = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            standings.add(standing("n" + i, "" + (60 + random.nextInt(20)), "" + random.nextInt(5), "" + random.nextInt(4)));
        }
        List<Ranked> first = DECLARED.rank(standings);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(standings, random);
            assertThat(DECLARED.rank(standings)).isEqualTo(first);
        }
    }

    @Test
    void the_excluded_stand_behind_the_lowest_that_can_be_selected() {
        List<Ranked> ranked = DECLARED.rank(List.of(
                standing("1", "99", "30", "0").exclude(Standing.SITE_VISIT_FAILED),
                written("2", Aggregation.PLAIN_MEAN, "100", "100"),
                standing("3", "10", "1", "0")));
        assertThat(labels(ranked)).containsExactly("3", "1", "2");
    }

    @Test
    void a_missing_score_is_never_zero_but_leaves_the_panel_short() {
        Standing standing = written("1", Aggregation.PLAIN_MEAN, "90", "90");
        assertThat(standing.score()).isNull();
        assertThat(standing.excluded()).isEqualTo("rule.review.too-few-opinions");
        assertThat(standing.opinions()).isEqualTo(2);
    }

    @Test
    void a_trimmed_mean_drops_one_highest_and_one_lowest_and_needs_five() {
        assertThat(score(Aggregation.TRIMMED_MEAN, "10", "80", "80", "83", "100")).isEqualByComparingTo("81");
        assertThat(score(Aggregation.TRIMMED_MEAN, "90", "90", "90", "90", "60")).isEqualByComparingTo("90");
        assertThat(score(Aggregation.TRIMMED_MEAN, "10", "80", "80", "83")).isNull();
    }

    @Test
    void a_plain_mean_is_rounded_half_up_to_four_decimals() {
        assertThat(score(Aggregation.PLAIN_MEAN, "80", "80", "81")).hasToString("80.3333");
        assertThat(score(Aggregation.PLAIN_MEAN, "70", "70.5", "71.5")).hasToString("70.6667");
    }

    @Test
    void the_spread_is_the_highest_minus_the_lowest_total() {
        Standing standing = written("1", Aggregation.PLAIN_MEAN, "60", "95.5", "70");
        assertThat(standing.spread()).isEqualByComparingTo("35.5");
    }

    @Test
    void the_final_score_weighs_the_written_and_the_second_one() {
        assertThat(ScoreMath.combine(new BigDecimal("80.1234"), new BigDecimal("90"), new BigDecimal("0.4")))
                .hasToString("84.0740");
    }

    private static BigDecimal score(Aggregation aggregation, String... totals) {
        return written("1", aggregation, totals).score();
    }

    private static Standing written(String number, Aggregation aggregation, String... totals) {
        List<Opinion> opinions = Arrays.stream(totals)
                .map(total -> new Opinion("r", new BigDecimal(total), BigDecimal.TEN)).toList();
        return Standings.written(new Reviewed("id" + number, number, opinions, null),
                new ScoringRules(aggregation, 3, List.of(TieBreak.MEETING), null));
    }

    private static Standing standing(String label, String score, String first, String spread) {
        BigDecimal points = new BigDecimal(score).setScale(4);
        return new Standing("id" + label, label, points, points, null, new BigDecimal(first), new BigDecimal(spread), 5, null);
    }

    private static List<String> labels(List<Ranked> ranked) {
        return ranked.stream().map(line -> line.standing().number()).toList();
    }
}
