package io.luxuan.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.PanelRule;
import io.luxuan.programme.PolicyArticle;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Scoring;
import io.luxuan.shared.FieldFaults;
import io.luxuan.support.CaseTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/policies.md} is a case. */
class ValidityCasesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("policies.md").cases().stream()
                .map(words -> DynamicTest.dynamicTest(words.get("case"), () -> assertThat(answer(words)).isEqualTo(words.get("answer"))));
    }

    private static String answer(Map<String, String> words) {
        Programme programme = programme(words);
        if (!ValidityRules.offersRounds(programme, day(words, "today")).isAllowed()) {
            return "round";
        }
        FieldFaults faults = new FieldFaults();
        OpenRound command = new OpenRound("X1", null, 2026, day(words, "opens").atTime(9, 0), day(words, "opens").atTime(10, 0),
                day(words, "opens").atTime(11, 0), day(words, "decides").atTime(17, 0), null);
        ValidityRules.note(command, programme, faults);
        return faults.keys().isEmpty() ? "opened" : String.join(" ", faults.keys().keySet());
    }

    private static Programme programme(Map<String, String> words) {
        List<PolicyArticle> articles = Arrays.stream(words.get("policies").split(" ")).map(ValidityCasesTest::article).toList();
        String retired = words.get("retired").isEmpty() ? null : words.get("retired");
        return new Programme(Programme.FORMAT, "X1", 1, "测试", "selection", articles.get(0), articles.subList(1, articles.size()), retired,
                null, null, null, null, null, null, null, null, new PanelRule(5, 3, 20), (Scoring) null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }

    private static PolicyArticle article(String span) {
        String[] days = span.split("\\.\\.", 2);
        return new PolicyArticle("文", "条", "句", days[0].isEmpty() ? null : days[0], days[1]);
    }

    private static LocalDate day(Map<String, String> words, String column) {
        return LocalDate.parse(words.get(column));
    }
}
