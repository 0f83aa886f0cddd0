package io.luxuan.expert.avoidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowedPairsTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_index_says_what_the_rules_say(int seed) {
        RandomRound round = new RandomRound(new Random(seed));
        List<SeatCandidate> pool = round.pool(40);
        AllowedPairs pairs = AllowedPairs.of(pool);
        for (ReviewCase application : round.cases(25)) {
            int[] experts = IntStream.range(0, pool.size())
                    .filter(place -> AvoidanceRules.mayJudge(pool.get(place), application)).toArray();
            int[] fits = IntStream.of(experts).map(place -> Fit.of(pool.get(place), application)).toArray();
            AllowedPairs.Row row = pairs.of(application);
            assertThat(row.experts()).isEqualTo(experts);
            assertThat(row.fits()).isEqualTo(fits);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void experts_who_may_not_sit_together_have_one_institution_number(int seed) {
        List<SeatCandidate> pool = new RandomRound(new Random(seed)).pool(40);
        int[] institutions = AllowedPairs.of(pool).institutions();
        for (int one = 0; one < pool.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (pool.get(one).isOfSameInstitutionAs(pool.get(other))) {
                    assertThat(institutions[one]).isEqualTo(institutions[other]);
                }
            }
        }
        assertThat(IntStream.of(institutions).distinct().count()).isGreaterThan(1);
    }

    @Test
    void every_rule_bars_somebody_and_somebody_is_allowed_in_these_rounds() {
        List<String> codes = new ArrayList<>();
        int allowed = 0;
        for (int seed = 1; seed <= 60; seed++) {
            RandomRound round = new RandomRound(new Random(seed));
            List<SeatCandidate> pool = round.pool(40);
            for (ReviewCase application : round.cases(25)) {
                pool.forEach(expert -> AvoidanceRules.whyNot(expert, application).forEach(reason -> codes.add(reason.code())));
                allowed += AllowedPairs.of(pool).of(application).experts().length;
            }
        }
        assertThat(codes).contains("avoid.same-institution", "avoid.same-family", "avoid.member-institution",
                "avoid.member-family", "avoid.kin", "avoid.teacher-student", "avoid.joint-work", "avoid.joint-application",
                "avoid.named-exclusion", "avoid.own-application", "avoid.own-in-round", "avoid.declared-conflict",
                "avoid.avoided-institution", "avoid.other-field", "avoid.on-leave");
        assertThat(allowed).isGreaterThan(5000);
    }

    @Test
    void twenty_million_pairs_take_seconds() {
        RandomRound round = new RandomRound(new Random(1)).wide();
        List<SeatCandidate> pool = round.pool(2_000);
        List<ReviewCase> cases = round.cases(10_000);
        long start = System.nanoTime();
        AllowedPairs pairs = AllowedPairs.of(pool);
        long allowed = cases.stream().mapToLong(application -> pairs.of(application).experts().length).sum();
        assertThat(allowed).isGreaterThan(1_000_000);
        assertThat((System.nanoTime() - start) / 1_000_000).as("ms").isLessThan(10_000);
    }
}
