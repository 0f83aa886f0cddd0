package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.support.CaseTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The round of {@code cases/advice.md}, whose figures come from another program. */
class AdviceCasesTest {
    private static final int PLACES = 4;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final List<Map<String, String>> rows = CaseTable.read("advice.md").cases();
    private final Advice written = advice(null);

    @TestFactory
    Stream<DynamicTest> scores_ranks_and_intervals_are_those_of_another_program() {
        Advice both = advice(new BigDecimal("0.4"));
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.get("case"), () -> {
            Advice.Line line = line(written, row.get("case"));
            assertThat(line.score()).isCloseTo(new BigDecimal(row.get("score")), within(HUNDREDTH));
            assertThat(line.rank()).isEqualTo(Integer.parseInt(row.get("rank")));
            assertThat(line.low() + "–" + line.high()).isEqualTo(row.get("interval"));
            assertThat(line.grey()).isEqualTo(row.get("grey").equals("yes"));
            Advice.Line after = line(both, row.get("case"));
            assertThat(after.score()).isCloseTo(new BigDecimal(row.get("both")), within(HUNDREDTH));
            assertThat(after.rank()).isEqualTo(Integer.parseInt(row.get("rank of both")));
            assertThat(after.low() + "–" + after.high()).isEqualTo(row.get("interval of both"));
        }));
    }

    @Test
    void the_round_as_a_whole_is_measured_alike() {
        assertThat(written.noise()).isCloseTo(new BigDecimal("3.02"), within(HUNDREDTH));
        assertThat(written.merit()).isCloseTo(new BigDecimal("7.07"), within(HUNDREDTH));
        assertThat(written.leniency()).isCloseTo(new BigDecimal("4.36"), within(HUNDREDTH));
        assertThat(written.habits()).isEqualTo(6);
    }

    @Test
    void the_one_opinion_far_off_is_named_with_what_was_to_be_expected() {
        assertThat(written.far()).singleElement().satisfies(far -> {
            assertThat(far.applicationId() + " " + far.reviewer()).isEqualTo("P-05 R2");
            assertThat(far.expected()).isCloseTo(new BigDecimal("63.17"), within(HUNDREDTH));
            assertThat(far.off()).isCloseTo(new BigDecimal("-23.17"), within(HUNDREDTH));
        });
    }

    private Advice advice(BigDecimal secondWeight) {
        ScoringRules rules = new ScoringRules(Aggregation.PLAIN_MEAN, 3, List.of(TieBreak.MEETING), secondWeight);
        return LeniencyModel.advise(rows.stream().map(row -> new Reviewed(row.get("case"), row.get("case"), cards(row.get("cards")),
                secondWeight == null ? null : new SecondResult(new BigDecimal(row.get("defence")), null))).toList(), rules, PLACES);
    }

    private static List<Opinion> cards(String words) {
        return Arrays.stream(words.split(" ", -1)).map(card -> card.split(":", -1))
                .map(card -> new Opinion(card[0], new BigDecimal(card[1]), BigDecimal.ONE)).toList();
    }

    private static Advice.Line line(Advice advice, String id) {
        return advice.lines().stream().filter(line -> line.applicationId().equals(id)).findFirst().orElseThrow();
    }
}
