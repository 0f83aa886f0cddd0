package io.luxuan.programme.edit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.shape.Shapes;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.money.OpenNumber.Sets;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 比例 is typed in percent, wherever it is asked for; the file keeps the share. */
class PercentFieldTest {
    @ParameterizedTest
    @ValueSource(strings = {"funding.firstPayment", "funding.share", "project.midtermPayment", "secondStage.weight"})
    void every_share_of_a_programme_is_asked_for_in_percent(String place) {
        assertThat(Shapes.component(place)).map(Component::kind).contains(Kind.PERCENT);
    }

    @Test
    void sixty_percent_is_written_as_a_share() {
        YamlTree tree = YamlTree.read("funding: {type: CAPPED, cap: 50, firstPayment: 0.5}\n").orElseThrow();
        FieldEdit.write(tree, "funding.firstPayment", List.of("60"));
        assertThat(tree.write()).contains("firstPayment: 0.6");
    }

    @Test
    void a_round_that_sets_the_first_payment_reads_and_shows_percent() {
        OpenNumber payment = number("首期拨付比例（0至1）", Sets.FIRST_PAYMENT);
        assertThat(payment.shownLabel()).isEqualTo("首期拨付比例（%）");
        assertThat(payment.shown(new BigDecimal("0.50"))).isEqualTo("50");
        OpenNumber ratio = number("补助比例（0至1）", null);
        assertThat(ratio.shown(new BigDecimal("0.3"))).isEqualTo("30");
        OpenNumber mark = number("入选分数线（分）", Sets.PASS_MARK);
        assertThat(mark.shownLabel() + mark.shown(new BigDecimal("70"))).isEqualTo("入选分数线（分）70");
    }

    private static OpenNumber number(String label, Sets sets) {
        return new OpenNumber("n", label, null, null, null, sets, null, null);
    }
}
