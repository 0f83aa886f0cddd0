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

class ScoreboardTest {
    private static final List<TieBreak> DECLARED =
            List.of(TieBreak.FIRST_CRITERION, TieBreak.SMALLER_SPREAD, TieBreak.MEETING);
    private static final ScoringRules WRITTEN = new ScoringRules(Aggregation.PLAIN_MEAN, 3, DECLARED, null);
    private static final ScoringRules DEFENCE = new ScoringRules(Aggregation.PLAIN_MEAN, 3, DECLARED, new BigDecimal("0.4"));
    private static final ScoringRules VISIT = new ScoringRules(Aggregation.PLAIN_MEAN, 3, DECLARED, BigDecimal.ZERO);

    @Test
    void a_card_counts_for_the_exact_sum_of_its_criteria() {
        Opinion opinion = Opinion.of("r", List.of(new BigDecimal("25.5"), new BigDecimal("20.1"), new BigDecimal("0.2")));
        assertThat(opinion.total()).isEqualByComparingTo("45.8");
        assertThat(opinion.first()).isEqualByComparingTo("25.5");
    }

    @Test
    void a_panel_of_four_under_a_trimmed_mean_is_blocked_and_told() {
        ScoringRules trimmed = new ScoringRules(Aggregation.TRIMMED_MEAN, 3, DECLARED, null);
        List<Ranked> ranked = Scoreboard.rank(trimmed, List.of(panel("a", "80 80 80 80 80"), panel("b", "99 99 99 99"),
                panel("c", "99 99")));
        assertThat(ranked).extracting(line -> line.standing().excluded())
                .containsExactly(null, Standing.TRIMMED_NEEDS_FIVE, Standing.TOO_FEW_OPINIONS);
        assertThat(ranked.get(1).standing().score()).isNull();
    }

    @Test
    void a_panel_without_any_opinion_is_short_even_where_no_number_is_declared() {
        assertThat(Standings.written(panel("a", ""), new ScoringRules(Aggregation.PLAIN_MEAN, 0, DECLARED, null)).excluded())
                .isEqualTo(Standing.TOO_FEW_OPINIONS);
    }

    @Test
    void who_was_not_shortlisted_or_failed_the_visit_stands_apart() {
        List<Ranked> ranked = Scoreboard.rank(VISIT, List.of(panel("a", "70 70 70"),
                second("b", "90 90 90", null, false), second("c", "60 60 60", "99", true)));
        assertThat(ranked).extracting(line -> line.standing().number()).containsExactly("c", "b", "a");
        assertThat(ranked).extracting(line -> line.standing().excluded())
                .containsExactly(null, Standing.SITE_VISIT_FAILED, Standing.NOT_SHORTLISTED);
        assertThat(ranked.get(0).standing().score()).as("a weight of 0 is pass or fail only").isEqualByComparingTo("60");
    }

    @Test
    void the_final_score_weighs_the_published_written_score_and_the_defence() {
        Ranked line = Scoreboard.rank(DEFENCE, List.of(second("a", "80 80 81", "90", null))).get(0);
        assertThat(line.standing().score()).as("0.6 x 80.3333 + 0.4 x 90").hasToString("84.2000");
        assertThat(line.standing().written()).hasToString("80.3333");
    }

    @Test
    void a_shortlist_takes_along_all_who_tie_with_its_last() {
        List<Ranked> ranked = Scoreboard.rankWritten(DEFENCE, List.of(panel("a", "90 90 90"), panel("b", "80 80 80"),
                panel("c", "80 80 80"), panel("d", "70 70 70")));
        assertThat(Shortlisting.best(ranked, Shortlisting.places(1, new BigDecimal("1.5"))))
                .extracting(line -> line.standing().number()).containsExactly("a", "b", "c");
        assertThat(Shortlisting.places(null, BigDecimal.ONE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_rule_that_parts_some_leaves_the_others_to_the_next_and_the_last_to_the_meeting() {
        List<Standing> equals = List.of(standing("a", "30", "5"), standing("b", "25", "5"), standing("c", "25", "9"),
                standing("d", "20", "7"), standing("e", "20", "7"), standing("f", "20", "7"));
        TieTrail trail = TieTrails.of(equals, DECLARED);
        assertThat(trail.entries()).isEqualTo(6);
        assertThat(trail.steps()).containsExactly(
                new TieTrail.Step(TieBreak.FIRST_CRITERION, 1, 5, 2), new TieTrail.Step(TieBreak.SMALLER_SPREAD, 2, 3, 1));
        assertThat(trail.forMeeting()).isEqualTo(3);
        assertThat(TieTrails.of(equals, List.of(TieBreak.MEETING, TieBreak.SMALLER_SPREAD)).forMeeting()).isEqualTo(6);
        assertThat(TieTrails.of(equals.subList(0, 2), DECLARED).steps()).as("nothing is left to the second rule").hasSize(1);
    }

    @Test
    void the_cut_says_how_many_equals_contend_for_how_many_places() {
        List<Ranked> ranked = new RankOrder(DECLARED).rank(List.of(standing("a", "30", "5"), standing("b", "25", "5"),
                standing("c", "20", "7"), standing("d", "20", "7"), standing("e", "20", "7")));
        assertThat(Cut.of(ranked, 4)).isEqualTo(new Cut(4, new BigDecimal("80.0000"), 3, 3, 5));
        assertThat(Cut.of(ranked, 4).left()).isEqualTo(2);
        assertThat(Cut.of(ranked, 4).isContested()).isTrue();
        assertThat(Cut.of(ranked, 2).isContested()).isFalse();
        assertThat(Cut.of(ranked, 5)).as("everyone has a place").isNull();
        assertThat(Cut.of(ranked, null)).isNull();
    }

    @Test
    void the_order_in_which_applications_and_opinions_come_changes_no_ranking() {
        Random random = new Random(5);
        List<Reviewed> round = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<Opinion> opinions = new ArrayList<>();
            for (int j = 0; j < 3 + random.nextInt(3); j++) {
                opinions.add(new Opinion("r" + j, BigDecimal.valueOf(random.nextInt(11) * 10L), BigDecimal.valueOf(random.nextInt(4))));
            }
            round.add(new Reviewed("id" + i, "%03d".formatted(i), opinions, null));
        }
        List<Ranked> first = Scoreboard.rank(WRITTEN, round);
        for (int i = 0; i < 20; i++) {
            round.replaceAll(each -> {
                List<Opinion> opinions = new ArrayList<>(each.opinions());
                Collections.shuffle(opinions, random);
                return new Reviewed(each.id(), each.number(), opinions, null);
            });
            Collections.shuffle(round, random);
            assertThat(Scoreboard.rank(WRITTEN, round)).isEqualTo(first);
        }
    }

    @Test
    void a_better_opinion_never_costs_an_application_its_rank() {
        Random random = new Random(9);
        for (int i = 0; i < 200; i++) {
            List<Reviewed> round = new ArrayList<>();
            for (int k = 0; k < 20; k++) {
                round.add(panel("%02d".formatted(k), "%d %d %d".formatted(random.nextInt(90), random.nextInt(90), random.nextInt(90))));
            }
            List<TieBreak> none = List.of(TieBreak.MEETING);
            ScoringRules rules = new ScoringRules(Aggregation.PLAIN_MEAN, 3, none, null);
            int before = rankOf(Scoreboard.rank(rules, round), "07");
            Reviewed better = round.get(7);
            List<Opinion> opinions = new ArrayList<>(better.opinions());
            opinions.set(0, new Opinion("r0", opinions.get(0).total().add(BigDecimal.ONE), BigDecimal.TEN));
            round.set(7, new Reviewed(better.id(), better.number(), opinions, null));
            assertThat(rankOf(Scoreboard.rank(rules, round), "07")).isLessThanOrEqualTo(before);
        }
    }

    private static int rankOf(List<Ranked> ranked, String number) {
        return ranked.stream().filter(line -> line.standing().number().equals(number)).findFirst().orElseThrow().rank();
    }

    private static Reviewed panel(String number, String totals) {
        return second(number, totals, null);
    }

    private static Reviewed second(String number, String totals, String points, Boolean passed) {
        return second(number, totals, new SecondResult(points == null ? null : new BigDecimal(points), passed));
    }

    private static Reviewed second(String number, String totals, SecondResult second) {
        List<Opinion> opinions = new ArrayList<>();
        Arrays.stream(totals.split(" ")).filter(total -> !total.isEmpty())
                .forEach(total -> opinions.add(new Opinion("r" + opinions.size(), new BigDecimal(total), BigDecimal.TEN)));
        return new Reviewed(number, number, opinions, second);
    }

    private static Standing standing(String number, String first, String spread) {
        BigDecimal score = new BigDecimal("80.0000");
        return new Standing(number, number, score, score, null, new BigDecimal(first), new BigDecimal(spread), 3, null);
    }
}
