package io.luxuan.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.Tier;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.money.OpenNumber.Sets;
import io.luxuan.shared.FieldFaults;
import io.luxuan.support.CaseTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/open-numbers.md} is a case. */
class OpenNumberCasesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("open-numbers.md").cases().stream()
                .map(words -> DynamicTest.dynamicTest(words.get("case"), () -> assertThat(answer(words)).isEqualTo(words.get("answer"))));
    }

    private static String answer(Map<String, String> words) {
        Programme programme = programme(words);
        FieldFaults faults = new FieldFaults();
        if (words.get("stage").equals("opening")) {
            NumberRules.note(programme, numbers(words.get("changes")), faults);
        } else {
            RoundStage stage = RoundStage.valueOf(words.get("stage"));
            if (!NumberRules.beforeReview(stage).isAllowed()) {
                return NumberRules.beforeReview(stage).refusal().orElseThrow().code();
            }
            NumberRules.noteChange(programme, numbers(words.get("set")), numbers(words.get("changes")), faults);
        }
        return faults.keys().isEmpty() ? "set" : faults.keys().get("numbers[n]").replace("rule.", "");
    }

    private static Map<String, BigDecimal> numbers(String number) {
        return number.isEmpty() ? Map.of() : Map.of("n", new BigDecimal(number));
    }

    /** With a better level whose mark may be open, and a lesser one from 70 points on. */
    private static Programme programme(Map<String, String> words) {
        Sets sets = words.get("sets").isEmpty() ? null : Sets.valueOf(words.get("sets"));
        OpenNumber number = new OpenNumber("n", "数", bound(words.get("least")), bound(words.get("most")), null, sets,
                sets == Sets.TIER_MARK ? "甲" : null, null);
        Funding funding = new Funding(FundingType.TIERS, null, null, null).inTiers(
                List.of(new Tier("甲", BigDecimal.TEN), new Tier("乙", BigDecimal.ONE, BigDecimal.valueOf(70))));
        return new Programme(Programme.FORMAT, "X1", 1, "测试", "selection", null, null, null, null, null, null, funding, null, null, null, null,
                new PanelRule(5, 3, 20), (Scoring) null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(number));
    }

    private static BigDecimal bound(String number) {
        return number.isEmpty() ? null : new BigDecimal(number);
    }
}
