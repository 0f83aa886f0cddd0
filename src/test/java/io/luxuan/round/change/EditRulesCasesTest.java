package io.luxuan.round.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.round.RoundStage;
import io.luxuan.shared.Verdict;
import io.luxuan.support.CaseTable;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code cases/settings-changes.md}. */
class EditRulesCasesTest {
    @TestFactory
    Stream<DynamicTest> after_the_opening() {
        return CaseTable.read("settings-changes.md").cases().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("case"), () -> assertThat(answer(row)).isEqualTo(row.get("answer"))));
    }

    private static String answer(Map<String, String> row) {
        return EditRules.afterOpening(row.get("field"), row.get("before"), row.get("after"), RoundStage.valueOf(row.get("when")))
                .refusal().map(Verdict.Refused::code).map(code -> code.replace("round.", "")).orElse("yes");
    }
}
