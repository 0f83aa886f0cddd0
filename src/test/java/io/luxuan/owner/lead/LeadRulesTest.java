package io.luxuan.owner.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.owner.Lead;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a round is, and who may read it. */
class LeadRulesTest {
    private static final Lead NOBODYS = new Lead("a", "省科技厅", true, false, false);
    private static final Lead OTHERS = new Lead("b", "省商务厅", true, true, false);
    private static final Lead SHUT = new Lead("c", "省大数据局", false, true, false);
    private static final Lead MINE = new Lead("d", "省工业和信息化厅", false, true, true);

    @Test
    void a_round_without_leads_and_one_of_departments_without_managers_are_everybodys() {
        assertThat(LeadRules.mayChange(List.of()).isAllowed()).isTrue();
        assertThat(LeadRules.mayChange(List.of(NOBODYS)).isAllowed()).isTrue();
    }

    @Test
    void as_soon_as_one_lead_has_managers_the_others_only_read() {
        assertThat(LeadRules.mayChange(List.of(NOBODYS, OTHERS)).isAllowed()).isFalse();
        assertThat(LeadRules.mayRead(List.of(NOBODYS, OTHERS)).isAllowed()).isTrue();
    }

    @Test
    void each_of_two_leads_may_act() {
        assertThat(LeadRules.mayChange(List.of(OTHERS, MINE)).isAllowed()).isTrue();
    }

    @Test
    void what_one_of_two_leads_keeps_to_itself_is_read_by_the_leads_alone() {
        assertThat(LeadRules.mayRead(List.of(OTHERS, SHUT)).isAllowed()).isFalse();
        assertThat(LeadRules.mayRead(List.of(OTHERS, SHUT, MINE)).isAllowed()).isTrue();
    }

    @Test
    void who_joined_or_left_last_years_round_does_so_in_its_copy() {
        assertThat(LeadRules.carried(List.of("科", "财"), List.of("科", "财", "数"), List.of("科", "财"))).containsExactly("科", "财", "数");
        assertThat(LeadRules.carried(List.of("科", "财"), List.of("财"), List.of("科", "财"))).containsExactly("财");
    }

    @Test
    void whom_the_programme_newly_names_leads_the_copy_too_and_somebody_always_does() {
        assertThat(LeadRules.carried(List.of("科"), List.of("科", "数"), List.of("科", "工"))).containsExactly("科", "工", "数");
        assertThat(LeadRules.carried(List.of("科", "财"), List.of("财"), List.of("科"))).containsExactly("科");
        assertThat(LeadRules.carried(List.of("科"), List.of(), List.of("科"))).containsExactly("科");
    }

    @Test
    void who_takes_part_leads_only_where_nobody_else_does() {
        assertThat(LeadNames.of(List.of("省科技厅", "省财政厅（责任单位）"))).containsExactly("省科技厅");
        assertThat(LeadNames.of(List.of("省委组织部（责任单位）", "省教育厅（责任单位）"))).containsExactly("省委组织部", "省教育厅");
        assertThat(LeadNames.of(null)).isEmpty();
    }
}
