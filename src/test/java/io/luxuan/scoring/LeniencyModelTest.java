package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LeniencyModelTest {
    private static final ScoringRules RULES =
            new ScoringRules(Aggregation.PLAIN_MEAN, 3, List.of(TieBreak.MEETING), null);
    private static final SimulatedPanels.Setting USUAL = new SimulatedPanels.Setting(200, 5, 20, 4, 6, 0.05);

    private final List<Reviewed> round = SimulatedPanels.play(USUAL, 7).applications();

    @Test
    void the_order_in_which_opinions_come_changes_nothing_at_all() {
        Advice first = advise(round);
        Random random = new Random(11);
        for (int i = 0; i < 5; i++) {
            List<Reviewed> shuffled = new ArrayList<>(each(round, reviewed -> {
                List<Opinion> opinions = new ArrayList<>(reviewed.opinions());
                Collections.shuffle(opinions, random);
                return with(reviewed, opinions);
            }));
            Collections.shuffle(shuffled, random);
            assertThat(advise(shuffled)).isEqualTo(first);
        }
    }

    @Test
    void a_reviewer_who_gives_everyone_twelve_points_less_changes_no_rank() {
        List<Reviewed> strict = shifted("r0007", "-12");
        assertThat(ranks(strict)).isEqualTo(ranks(round));
        assertThat(official(strict)).isNotEqualTo(official(round));
    }

    @Test
    void panels_that_share_no_reviewer_are_compared_too() {
        List<Reviewed> two = new ArrayList<>(round);
        SimulatedPanels.play(USUAL, 8).applications().forEach(each -> two.add(new Reviewed("x" + each.id(), "x" + each.number(),
                each.opinions().stream().map(one -> new Opinion("x" + one.reviewer(), one.total().subtract(BigDecimal.TEN)
                        .max(BigDecimal.ZERO), one.first())).toList(), null)));
        Advice advice = advise(two);
        assertThat(advice.lines()).hasSize(400);
        long best = advice.lines().stream().filter(line -> line.rank() <= 80 && line.applicationId().startsWith("x")).count();
        assertThat(best).as("ten points less from all reviewers of one half are their habit").isBetween(25L, 55L);
    }

    @Test
    void reviewers_with_few_cards_have_no_habit_of_their_own() {
        List<Reviewed> strangers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int at = i;
            strangers.add(new Reviewed("a" + i, "a" + i, List.of("60", "70", "80").stream().map(points -> new Opinion(
                    points + "-" + at, new BigDecimal(points).add(BigDecimal.valueOf(at % 10)), BigDecimal.ONE)).toList(), null));
        }
        Advice advice = advise(strangers);
        assertThat(advice.habits()).isZero();
        assertThat(advice.leniency()).isEqualByComparingTo("0");
        assertThat(line(advice, "a9").rank()).isEqualTo(1);
    }

    @Test
    void an_opinion_far_from_its_panel_is_named_and_keeps_its_place_in_the_official_score() {
        Reviewed one = round.get(0);
        List<Opinion> opinions = new ArrayList<>(one.opinions());
        Opinion odd = opinions.get(2);
        opinions.set(2, new Opinion(odd.reviewer(), new BigDecimal("12"), odd.first()));
        List<Reviewed> changed = new ArrayList<>(round);
        changed.set(0, with(one, opinions));
        Advice.FarOpinion far = advise(changed).far().stream()
                .filter(each -> each.applicationId().equals(one.id())).findFirst().orElseThrow();
        assertThat(far.reviewer()).isEqualTo(odd.reviewer());
        assertThat(far.off()).isLessThan(new BigDecimal("-30"));
        assertThat(Standings.written(changed.get(0), RULES).opinions()).isEqualTo(5);
        BigDecimal lost = line(advise(round), one.id()).score().subtract(line(advise(changed), one.id()).score());
        assertThat(lost).as("far less than the official score loses").isLessThan(new BigDecimal("6"));
    }

    @Test
    void the_grey_zone_are_those_whose_interval_reaches_over_the_last_place() {
        Advice advice = advise(round);
        assertThat(advice.lines()).allSatisfy(line ->
                assertThat(line.grey()).isEqualTo(line.low() <= 40 && line.high() > 40));
        assertThat(advice.lines().stream().filter(Advice.Line::grey).count()).isBetween(10L, 120L);
        assertThat(LeniencyModel.advise(round, RULES, null).lines()).noneMatch(Advice.Line::grey);
        assertThat(LeniencyModel.advise(round, RULES, 200).lines()).noneMatch(Advice.Line::grey);
    }

    @Test
    void noise_merit_and_leniency_are_found_again() {
        Advice advice = advise(SimulatedPanels.play(new SimulatedPanels.Setting(2000, 5, 20, 4, 6, 0), 3).applications());
        assertThat(advice.noise().doubleValue()).isBetween(5.5, 6.5);
        assertThat(advice.merit().doubleValue()).isBetween(5.5, 6.5);
        assertThat(advice.leniency().doubleValue()).isBetween(3.5, 4.5);
        Advice without = advise(SimulatedPanels.play(new SimulatedPanels.Setting(2000, 5, 20, 0, 6, 0), 3).applications());
        assertThat(without.leniency().doubleValue()).isLessThan(1);
    }

    @Test
    void who_cannot_be_selected_is_not_advised_on() {
        List<Reviewed> changed = new ArrayList<>(round);
        changed.set(3, with(round.get(3), round.get(3).opinions().subList(0, 2)));
        assertThat(advise(changed).lines()).hasSize(199).noneMatch(line -> line.applicationId().equals(round.get(3).id()));
    }

    @Test
    void a_round_of_one_voice_is_no_error() {
        List<Reviewed> same = each(round, one -> with(one, one.opinions().stream()
                .map(opinion -> new Opinion(opinion.reviewer(), new BigDecimal("80"), opinion.first())).toList()));
        assertThat(advise(same).lines()).allMatch(line -> line.rank() == 1 && line.score().compareTo(new BigDecimal("80")) == 0);
        assertThat(LeniencyModel.advise(List.of(), RULES, 3)).isEqualTo(Advice.NONE);
    }

    @Test
    void the_defence_counts_in_the_advice_as_it_does_in_the_ranking() {
        ScoringRules defence = new ScoringRules(Aggregation.PLAIN_MEAN, 3, List.of(TieBreak.MEETING), new BigDecimal("0.4"));
        List<Reviewed> defended = each(round, one -> new Reviewed(
                one.id(), one.number(), one.opinions(), new SecondResult(new BigDecimal("50"), null)));
        BigDecimal written = line(advise(round), "00000").score();
        BigDecimal both = line(LeniencyModel.advise(defended, defence, 40), "00000").score();
        assertThat(both.doubleValue()).isCloseTo(written.doubleValue() * 0.6 + 20, org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void ten_thousand_applications_take_seconds() {
        List<Reviewed> large = SimulatedPanels.play(new SimulatedPanels.Setting(10_000, 5, 20, 4, 6, 0.05), 1).applications();
        long started = System.nanoTime();
        Advice advice = LeniencyModel.advise(large, RULES, 1500);
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("10,000 applications with 50,000 opinions: %.1f s%n", seconds);
        assertThat(advice.lines()).hasSize(10_000);
        assertThat(seconds).isLessThan(60);
    }

    private List<Reviewed> shifted(String reviewer, String points) {
        return each(round, reviewed -> with(reviewed, reviewed.opinions().stream().map(opinion -> opinion.reviewer()
                .equals(reviewer) ? new Opinion(reviewer, opinion.total().add(new BigDecimal(points)), opinion.first())
                : opinion).toList()));
    }

    private static Advice advise(List<Reviewed> applications) {
        return LeniencyModel.advise(applications, RULES, 40);
    }

    private static List<Integer> ranks(List<Reviewed> applications) {
        return advise(applications).lines().stream().map(Advice.Line::rank).toList();
    }

    private static List<String> official(List<Reviewed> applications) {
        return Scoreboard.rank(RULES, applications).stream().map(line -> line.standing().number()).toList();
    }

    private static Advice.Line line(Advice advice, String id) {
        return advice.lines().stream().filter(line -> line.applicationId().equals(id)).findFirst().orElseThrow();
    }

    private static Reviewed with(Reviewed reviewed, List<Opinion> opinions) {
        return new Reviewed(reviewed.id(), reviewed.number(), opinions, reviewed.second());
    }

    private static List<Reviewed> each(List<Reviewed> round, UnaryOperator<Reviewed> change) {
        return round.stream().map(change).sorted(Comparator.comparing(Reviewed::number)).toList();
    }
}
