package io.luxuan.expert.avoidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private static InstitutionRelation relation(String name, String belongsTo, RelationKind kind) {
        return new InstitutionRelation(name + belongsTo, name, Institutions.normalise(name), belongsTo,
                Institutions.normalise(belongsTo), kind, null, null, null, null, null);
    }

    private final Families families = Families.of(List.of(
            relation("山东工业大学", "山东大学", RelationKind.FORMER_NAME),
            relation("山东大学齐鲁医院", "山东大学", RelationKind.AFFILIATE),
            relation("山东大学（威海）", "山东大学", RelationKind.AFFILIATE),
            relation("甲研究所", "乙科学院", RelationKind.AFFILIATE)));

    @Test
    void a_former_name_a_parent_and_its_affiliates_are_one_family() {
        assertThat(Arrays.asList("山东工业大学", "山东大学齐鲁医院", "山东大学(威海)", "山东大学"))
                .extracting(families::familyOfName).containsOnly(families.familyOfName("山东大学"));
    }

    @Test
    void families_that_nothing_joins_stay_apart() {
        assertThat(families.same("山东大学", "乙科学院")).isFalse();
        assertThat(families.same("甲研究所", "乙科学院")).isTrue();
    }

    @Test
    void a_name_without_relations_is_a_family_of_its_own() {
        assertThat(families.familyOfName("丙 大学")).isEqualTo("丙大学");
        assertThat(families.same("丙大学", "丙大学")).isTrue();
    }

    @Test
    void no_name_is_no_family() {
        assertThat(families.same("", "")).isFalse();
        assertThat(families.familyOf(null)).isEmpty();
    }

    @Test
    void the_chain_between_two_names_is_the_evidence() {
        assertThat(families.path("山东工业大学", "山东大学齐鲁医院"))
                .extracting(InstitutionRelation::name).containsExactly("山东工业大学", "山东大学齐鲁医院");
        assertThat(families.path("山东大学", "乙科学院")).isEmpty();
        assertThat(families.path("山东大学", "山东大学")).isEmpty();
    }

    @Test
    void the_order_of_relations_does_not_matter() {
        List<InstitutionRelation> one = List.of(relation("a", "b", RelationKind.AFFILIATE),
                relation("c", "b", RelationKind.AFFILIATE));
        List<InstitutionRelation> other = List.of(one.get(1), one.get(0));
        assertThat(Families.of(one).familyOf("c")).isEqualTo(Families.of(other).familyOf("c"));
    }

    @Test
    void a_relation_holds_from_its_first_to_its_last_day() {
        InstitutionRelation relation = new InstitutionRelation("1", "a", "a", "b", "b", RelationKind.AFFILIATE,
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, null, null);
        assertThat(relation.holdsOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(relation.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(relation.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(relation.holdsOn(LocalDate.of(2025, 12, 31))).isFalse();
    }
}
