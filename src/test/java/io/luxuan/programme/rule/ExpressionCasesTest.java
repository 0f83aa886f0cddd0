package io.luxuan.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.support.CaseTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/expressions.md} is a case. */
class ExpressionCasesTest {
    private static final List<Map<String, String>> CASES = CaseTable.read("expressions.md").cases();
    private static final FeelEngineApi FEEL = FeelEngineBuilder.create().build();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () ->
                assertThat(result(text(words))).isEqualTo(words.get("value"))));
    }

    /** Our subset means what FEEL means wherever FEEL has a meaning; a list without elements has none there. */
    @TestFactory
    Stream<DynamicTest> feel_says_the_same() {
        return CASES.stream().filter(words -> !words.get("value").contains(" at ")).map(words ->
                DynamicTest.dynamicTest(words.get("case"), () -> {
                    EvaluationResult result = FEEL.evaluateExpression(text(words), Values.all());
                    if (result.result() != null) {
                        assertThat(shown(exact(result.result()))).isEqualTo(words.get("value"));
                    }
                }));
    }

    /** What can be said before anybody applies is said then, and a value stays a fault of the value. */
    @TestFactory
    Stream<DynamicTest> only_a_missing_answer_is_left_for_later() {
        return CASES.stream().filter(words -> words.get("value").contains(" at ")).map(words ->
                DynamicTest.dynamicTest(words.get("case"), () -> {
                    boolean late = words.get("value").startsWith("unanswered");
                    boolean early = !(Expression.parse(text(words)) instanceof Expression expression)
                            || !expression.check(Values.TYPES).isEmpty();
                    assertThat(early).isEqualTo(!late);
                }));
    }

    @Test
    void every_reason_has_a_case() {
        Stream<String> met = CASES.stream().map(words -> words.get("value")).filter(value -> value.contains(" at "))
                .map(value -> value.substring(0, value.indexOf(' '))).distinct();
        assertThat(met).containsExactlyInAnyOrderElementsOf(Stream.of(Reason.values())
                .filter(reason -> reason != Reason.TOO_LONG && reason != Reason.TOO_DEEP).map(ExpressionCasesTest::word).toList());
    }

    @Test
    void every_reason_has_a_sentence() throws IOException {
        String bundle = Files.readString(Path.of("src/main/resources/messages/programme.properties"));
        assertThat(Reason.values()).allMatch(reason -> bundle.contains("programme.fault." + new RuleFault(reason, 1, "").code() + "="));
    }

    private static String text(Map<String, String> words) {
        return words.get("expression").replace("↵", "\n");
    }

    private static String result(String text) {
        if (!(Expression.parse(text) instanceof Expression expression)) {
            return fault((RuleFault) Expression.parse(text));
        }
        List<RuleFault> faults = expression.check(Values.TYPES);
        if (!faults.isEmpty()) {
            return fault(faults.get(0));
        }
        Outcome outcome = expression.evaluate(Values.all());
        return outcome.hasValue() ? shown(outcome.value()) : fault(outcome.fault());
    }

    private static String fault(RuleFault fault) {
        return word(fault.reason()) + " at " + fault.place();
    }

    private static String word(Reason reason) {
        return new RuleFault(reason, 1, "").code().substring("rule-".length());
    }

    private static Object exact(Object value) {
        return value instanceof camundajar.impl.scala.math.BigDecimal number ? number.bigDecimal() : value;
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
