package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 972 real submissions with their ratings of 1 to 10, of which 50 were withdrawn; 150 places. */
class RealRoundTest {
    private static final int PLACES = 150;
    private static final ScoringRules RULES = new ScoringRules(Aggregation.PLAIN_MEAN, 1,
            List.of(TieBreak.FIRST_CRITERION, TieBreak.SMALLER_SPREAD, TieBreak.MEETING), null);

    private List<Reviewed> round;

    @BeforeEach
    void read() throws IOException {
        try (CSVParser file = CSVParser.parse(Files.newBufferedReader(Path.of("src/test/resources/real-round.csv")),
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            round = new ArrayList<>(file.stream().filter(row -> !row.get("decision").equals("Withdraw"))
                    .map(RealRoundTest::reviewed).toList());
        }
    }

    @Test
    void seventy_five_tie_at_the_cut_and_the_rules_leave_forty_five_for_thirty_places() {
        List<Ranked> ranked = Scoreboard.rank(RULES, round);
        assertThat(ranked).hasSize(922);
        Cut cut = Cut.of(ranked, PLACES);
        assertThat(cut).isEqualTo(new Cut(PLACES, new BigDecimal("66.6667"), 121, 45, 75));
        assertThat(cut.left()).isEqualTo(30);
        assertThat(cut.isContested()).isTrue();
    }

    @Test
    void the_rules_before_the_meeting_are_followed_step_by_step() {
        List<Standing> equals = Scoreboard.rank(RULES, round).stream().map(Ranked::standing)
                .filter(each -> each.score().compareTo(new BigDecimal("66.6667")) == 0).toList();
        assertThat(TieTrails.of(equals, RULES.tieBreaks()).steps()).containsExactly(
                new TieTrail.Step(TieBreak.FIRST_CRITERION, 0, 75, 1), new TieTrail.Step(TieBreak.SMALLER_SPREAD, 1, 74, 5));
    }

    @Test
    void the_file_upside_down_gives_the_same_ranking_and_the_same_advice() {
        List<Ranked> ranked = Scoreboard.rank(RULES, round);
        Advice advice = LeniencyModel.advise(round, RULES, PLACES);
        Collections.reverse(round);
        assertThat(Scoreboard.rank(RULES, round)).isEqualTo(ranked);
        assertThat(LeniencyModel.advise(round, RULES, PLACES)).isEqualTo(advice);
        Collections.shuffle(round, new Random(1));
        assertThat(Scoreboard.rank(RULES, round)).isEqualTo(ranked);
    }

    @Test
    void three_opinions_leave_much_grey() {
        Advice advice = LeniencyModel.advise(round, RULES, PLACES);
        assertThat(advice.habits()).as("the file names no reviewers").isZero();
        assertThat(advice.lines().stream().filter(Advice.Line::grey).count()).isBetween(250L, 550L);
        assertThat(advice.noise().doubleValue()).isBetween(9.0, 14.0);
    }

    /** As the import does: tenths of a hundred points, the first criterion in proportion. */
    private static Reviewed reviewed(CSVRecord row) {
        List<Opinion> opinions = new ArrayList<>();
        for (String rating : row.get("ratings").split(";", -1)) {
            BigDecimal total = new BigDecimal(rating.strip()).multiply(BigDecimal.TEN);
            opinions.add(new Opinion(row.get("id") + "-" + opinions.size(), total, total.multiply(new BigDecimal("0.3"))));
        }
        return new Reviewed(row.get("id"), row.get("id"), opinions, null);
    }
}
