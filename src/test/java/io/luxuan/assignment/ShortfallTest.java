package io.luxuan.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.assignment.Shortfall.Kind;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortfallTest {
    private final ProblemBuilder builder = new ProblemBuilder();

    @Test
    void the_field_with_too_few_experts_is_named_and_no_other() {
        for (int who = 0; who < 5; who++) {
            builder.expert(who, 0, 2);
        }
        for (int steel = 0; steel < 3; steel++) {
            builder.application(2);
            builder.allow(0, 1).allow(1, 1);
        }
        builder.application(2);
        builder.allow(2, 1).allow(3, 1).allow(4, 1);
        assertThat(shortfalls()).containsExactly(new Shortfall(Kind.SEATS, null, List.of(0, 1, 2), List.of(0, 1), 6, 4, 0));
        assertThat(shortfalls().get(0).expertsMissing(2)).isEqualTo(1);
    }

    @Test
    void experts_of_one_institution_are_one_seat() {
        builder.expert(0, 0, 9);
        builder.expert(0, 0, 9);
        builder.expert(1, 0, 9);
        builder.application(3);
        builder.allow(0, 1).allow(1, 1).allow(2, 1);
        assertThat(shortfalls()).singleElement().satisfies(shortfall -> {
            assertThat(shortfall.missing()).isEqualTo(1);
            assertThat(shortfall.expertsMissing(9)).isEqualTo(1);
        });
    }

    @Test
    void a_minimum_load_that_cannot_be_met_names_the_expert() {
        builder.expert(0, 2, 3);
        builder.expert(1, 0, 3);
        builder.application(1);
        builder.allow(0, 5).allow(1, 1);
        builder.application(1);
        builder.allow(1, 1);
        assertThat(shortfalls()).containsExactly(new Shortfall(Kind.MINIMUM, null, List.of(), List.of(0), 2, 1, 1));
    }

    @Test
    void a_rule_with_too_few_experts_is_named_with_their_number() {
        for (int who = 0; who < 4; who++) {
            builder.expert(who, 0, 2);
        }
        for (int which = 0; which < 3; which++) {
            builder.application(2);
            builder.allow(0, 1).allow(1, 1).allow(2, 1).allow(3, 1);
        }
        builder.rule(CompositionRule.atLeast("one of industry", tagged(0), 1));
        assertThat(shortfalls()).containsExactly(new Shortfall(Kind.RULE, "one of industry", List.of(0, 1, 2), List.of(0), 3, 2, 0));
    }

    @Test
    void rules_that_exclude_each_other_are_named_together() {
        builder.expert(0, 0, 1);
        builder.expert(1, 0, 1);
        builder.application(1);
        builder.allow(0, 1).allow(1, 1);
        builder.rule(CompositionRule.atLeast("industry", tagged(0), 1)).rule(CompositionRule.atMost("city", tagged(0), 0));
        assertThat(shortfalls()).singleElement().satisfies(shortfall -> {
            assertThat(shortfall.rule()).isEqualTo("industry + city");
            assertThat(shortfall.applications()).containsExactly(0);
        });
    }

    private List<Shortfall> shortfalls() {
        return ((Outcome.Infeasible) Solvers.best().solve(builder.build())).shortfalls();
    }

    private static BitSet tagged(int... experts) {
        BitSet tagged = new BitSet();
        for (int who : experts) {
            tagged.set(who);
        }
        return tagged;
    }
}
