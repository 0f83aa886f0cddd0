package io.luxuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model is worth on rounds whose truth is known. docs/scoring.md quotes the figures that this prints. */
class LeniencySimulationTest {
    private static final int ROUNDS = 20;
    private static final int PLACES = 120;
    private static final ScoringRules RULES =
            new ScoringRules(Aggregation.PLAIN_MEAN, 3, List.of(TieBreak.MEETING), null);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "usual panels,         600, 5, 20, 4, 6, 0.05, 0.02",
        "no outliers,          600, 5, 20, 4, 6, 0,    0.01",
        "strong habits,        600, 5, 20, 6, 6, 0.05, 0.04",
        "noisy opinions,       600, 5, 20, 4, 8, 0.05, 0.00",
        "ten cards a reviewer, 600, 5, 10, 4, 6, 0.05, 0.01",
        "no habits at all,     600, 5, 20, 0, 6, 0.05, -0.02",
    })
    void the_model_finds_more_of_the_true_best_fifth(String name, int applications, int panel, int load, double leniency,
            double noise, double wild, double gain) {
        var setting = new SimulatedPanels.Setting(applications, panel, load, leniency, noise, wild);
        double model = 0;
        double plain = 0;
        double trimmed = 0;
        for (int seed = 1; seed <= ROUNDS; seed++) {
            SimulatedPanels round = SimulatedPanels.play(setting, seed);
            Map<String, Double> scores = LeniencyModel.advise(round.applications(), RULES, PLACES).lines().stream()
                    .collect(Collectors.toMap(Advice.Line::applicationId, line -> line.score().doubleValue()));
            model += round.recovered(each -> scores.get(each.id())) / ROUNDS;
            plain += round.recovered(each -> official(each, Aggregation.PLAIN_MEAN)) / ROUNDS;
            trimmed += round.recovered(each -> official(each, Aggregation.TRIMMED_MEAN)) / ROUNDS;
        }
        System.out.printf("%-22s model %.3f  plain mean %.3f  trimmed mean %.3f%n", name, model, plain, trimmed);
        assertThat(model).isGreaterThan(plain + gain).isGreaterThan(trimmed + gain);
    }

    @Test
    void nine_of_ten_true_ranks_lie_in_their_interval_and_the_grey_zone_holds_most_wrong_decisions() {
        var setting = new SimulatedPanels.Setting(600, 5, 20, 4, 6, 0.05);
        double covered = 0;
        double grey = 0;
        double wrong = 0;
        double wrongOutside = 0;
        for (int seed = 1; seed <= ROUNDS; seed++) {
            SimulatedPanels round = SimulatedPanels.play(setting, seed);
            Map<String, Integer> truth = round.trueRanks();
            for (Advice.Line line : LeniencyModel.advise(round.applications(), RULES, PLACES).lines()) {
                int rank = truth.get(line.applicationId());
                boolean misplaced = line.rank() <= PLACES != rank <= PLACES;
                covered += line.low() <= rank && rank <= line.high() ? 1 : 0;
                grey += line.grey() ? 1 : 0;
                wrong += misplaced ? 1 : 0;
                wrongOutside += misplaced && !line.grey() ? 1 : 0;
            }
        }
        double all = ROUNDS * setting.applications();
        System.out.printf("intervals hold %.3f of true ranks; grey zone %.3f of applications, with %.3f of wrong decisions%n",
                covered / all, grey / all, 1 - wrongOutside / wrong);
        assertThat(covered / all).isBetween(0.86, 0.94);
        assertThat(wrongOutside / wrong).isLessThan(0.15);
    }

    private static double official(Reviewed application, Aggregation aggregation) {
        return ScoreMath.aggregate(application.opinions().stream().map(Opinion::total).toList(), aggregation).doubleValue();
    }
}
