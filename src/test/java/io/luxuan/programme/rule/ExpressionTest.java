package io.luxuan.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.rule.RuleFault.Reason;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @Test
    void it_tells_what_it_reads() {
        assertThat(of("asked * rate + sum(for t in trades[paid and item.amount > 3] return t.amount)").names())
                .containsExactly("asked", "paid", "rate", "trades");
        assertThat(of("register.city = \"济南\" and trades[1 = 1].amount = null").names()).containsExactly("register.city", "trades");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(of("wished + other / 0").check(Values.TYPES)).extracting(RuleFault::found)
                .containsExactly("wished", "other", "0");
    }

    @Test
    void it_is_refused_where_it_yields_something_else_than_is_needed() {
        assertThat(of("asked").check(Values.TYPES, Type.NUMBER)).isEmpty();
        assertThat(of("asked").check(Values.TYPES, Type.TRUTH)).extracting(RuleFault::reason).containsExactly(Reason.WRONG_TYPE);
    }

    @Test
    void a_long_text_is_refused() {
        assertThat(((RuleFault) Expression.parse("1" + " + 1".repeat(250))).reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(Expression.parse("1" + " + 1".repeat(240))).isInstanceOf(Expression.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "abs(", "not(", "trades["})
    @Timeout(5)
    void deep_brackets_are_refused(String open) {
        assertThat(((RuleFault) Expression.parse(open.repeat(17))).reason()).isEqualTo(Reason.TOO_DEEP);
        Expression.parse(open.repeat(16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "if true then ", "a.", "[1]", "not ", "for x in a return ", "\"", "a(", "1..", "@", "//", "/*", "function(x) "})
    @Timeout(10)
    void no_text_breaks_the_reading(String piece) {
        Expression.parse(piece.repeat(1000 / piece.length()));
        Expression.parse(piece.repeat(1000 / piece.length() - 10) + "1");
    }

    /** The bound holds for values too, whatever a table was thought to hold. */
    @Test
    @Timeout(10)
    void a_table_that_is_longer_than_declared_ends_by_a_fault() {
        Map<String, Object> values = Map.of("trades", Collections.nCopies(3_000, Map.of("amount", 1)));
        Outcome outcome = of("sum(for t in trades return count(trades[amount > t.amount]))").evaluate(values);
        assertThat(outcome.fault().reason()).isEqualTo(Reason.RUNAWAY);
    }

    @Test
    void a_million_steps_take_seconds_at_the_most() {
        long begun = System.nanoTime();
        Outcome outcome = of("sum(for t in trades return t.n * 2 + t.n)").evaluate(
                Map.of("trades", Collections.nCopies(150_000, Map.of("n", 1))));
        assertThat(outcome.number()).isEqualByComparingTo("450000");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void binary_fractions_are_no_money() {
        assertThat(of("asked").evaluate(Map.of("asked", 0.1)).fault().reason()).isEqualTo(Reason.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05 * sum(trades.amount)", "(1 + 2) * 3 - (4 - 5)", "1 - (2 + 3) / rate", "-(asked + 1)",
        "if listed and (asked > 1 or asked < 0) then \"a\" else \"b\\\"c\"", "some t in trades[paid] satisfies t.amount > 3",
        "kind in (\"a\", \"b\")", "founded + duration(\"P6M\") <= day", "round down(asked / 3, 2)", "list contains(tags, null)"})
    void its_own_wording_means_the_same(String text) {
        Expression once = of(text);
        Expression again = of(once.root().text());
        assertThat(again.root()).isEqualTo(once.root());
        assertThat(List.of(again.evaluate(Values.all()).value())).isEqualTo(List.of(once.evaluate(Values.all()).value()));
    }

    private static Expression of(String text) {
        return Expression.of(text);
    }
}
