package io.luxuan.target.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the plans' files say is what the documents say. */
class PlansTest {
    private final Plans plans = new Plans();

    @Test
    void the_thirteen_fields_stand_in_the_documents_order_with_their_lead_departments() {
        assertThat(plans.areas()).extracting(Area::name).containsExactly("化工", "铝业", "钢铁", "矿山开采", "高端装备", "生物医药",
                "家居", "出行", "医疗", "文旅", "数字政务", "社会治理", "公共安全");
        assertThat(area("化工").leads()).containsExactly("省工业和信息化厅");
        assertThat(area("数字政务").leads()).containsExactly("省委办公厅", "省政府办公厅", "省发展改革委", "省大数据局");
        assertThat(area("公共安全").leads()).containsExactly("省委网信办", "省公安厅", "省应急厅", "省大数据局");
    }

    /** 48号 names only 责任单位 there. */
    @Test
    void mines_have_departments_that_answer_for_them_and_none_that_leads() {
        assertThat(plans.areas().stream().filter(area -> area.leads().isEmpty()).map(Area::name)).containsExactly("矿山开采");
        assertThat(area("矿山开采").responsible()).containsExactly("省自然资源厅", "省应急厅", "省能源局");
    }

    @Test
    void the_totals_to_2027_are_twenty_models_fifty_scenes_and_a_hundred_cases() {
        assertThat(plans.all().get(0).totals()).allMatch(target -> target.year() == 2027)
                .extracting(target -> target.number().intValueExact()).containsExactly(20, 50, 100);
        assertThat(target("s-models").number()).isEqualByComparingTo("10");
        assertThat(target("s-scenes").number()).isEqualByComparingTo("500");
        assertThat(target("s-computing").number()).isEqualByComparingTo("14");
    }

    @Test
    void every_field_has_targets_of_2025_and_of_2027() {
        assertThat(plans.areas()).allSatisfy(area -> assertThat(area.targets().stream().map(Target::year).collect(Collectors.toSet()))
                .as(area.name()).contains(2027).isSubsetOf(2025, 2027));
        assertThat(target("mobility-roads-2025").number()).isEqualByComparingTo("300");
        assertThat(target("mobility-cars-2027").number()).isEqualByComparingTo("15000");
        assertThat(target("steel-control-2027").number()).isEqualByComparingTo("80");
    }

    @Test
    void no_two_targets_share_a_key_and_each_has_a_number_to_reach() {
        List<String> keys = plans.targets().map(Target::key).toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.length() <= 60);
        assertThat(plans.targets()).allMatch(target -> target.number().compareTo(BigDecimal.ZERO) > 0);
    }

    private Area area(String name) {
        return plans.areas().stream().filter(area -> area.name().equals(name)).findFirst().orElseThrow();
    }

    private Target target(String key) {
        return plans.find(key).orElseThrow();
    }
}
