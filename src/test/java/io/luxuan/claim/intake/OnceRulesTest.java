package io.luxuan.claim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnceRulesTest {
    @Test
    void spaces_width_and_punctuation_make_no_other_platform() {
        String key = OnceRules.key("P3a", "unit", "国家AI技术创新中心（济南）");
        assertThat(OnceRules.key("P3a", "unit", "国家 ＡＩ技术创新中心(济南)")).isEqualTo(key);
        assertThat(OnceRules.key("P3a", "unit", "国家AI技术创新中心（青岛）")).isNotEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2537-001", "2537\u2013001", "2537\u2212001", "25\u200B37001", "\uFEFF2537001", "２５３７·００１", "2537\u00AD001"})
    void no_dash_and_nothing_unseen_makes_another_invoice(String written) {
        assertThat(OnceRules.thing("P6", written)).isEqualTo(OnceRules.thing("P6", "2537001"));
    }

    @Test
    void marks_alone_name_no_invoice() {
        Thing dash = new Thing(OnceRules.thing("P6", "—"), "claim", "发票号码", "—");
        assertThat(OnceRules.thingIsFree(dash, false, false).isAllowed()).isFalse();
    }

    @Test
    void another_unit_or_programme_has_a_once_of_its_own() {
        assertThat(OnceRules.key("P3a", "unit", null)).isNotEqualTo(OnceRules.key("P3a", "other", null))
                .isNotEqualTo(OnceRules.key("P4b", "unit", null));
    }

    @Test
    void the_holder_itself_is_not_in_its_own_way() {
        assertThat(OnceRules.nobodyElseHolds("claim", "claim").isAllowed()).isTrue();
        assertThat(OnceRules.nobodyElseHolds(null, "claim").isAllowed()).isTrue();
        assertThat(OnceRules.nobodyElseHolds("another", "claim").isAllowed()).isFalse();
    }
}
