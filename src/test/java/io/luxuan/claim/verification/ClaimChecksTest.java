package io.luxuan.claim.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.ClaimCheck;
import io.luxuan.programme.form.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 5G-A stations: each over 30 GB a day, in one of the vertical areas. */
class ClaimChecksTest {
    private static final ClaimCheck BUSY = new ClaimCheck("日均流量超过30GB", "stations", "traffic", new BigDecimal("30.01"), null, null);
    private static final ClaimCheck AREA = new ClaimCheck("属于垂直领域", "area", null, null, null, List.of("工业", "港口"));
    private static final ClaimCheck SUM = new ClaimCheck("不超过5万元", "amount", null, null, new BigDecimal("5"), null);

    @Test
    void a_claim_whose_every_row_is_right_passes() {
        assertThat(failed("31", "40.5")).isEmpty();
    }

    @Test
    void one_row_that_is_not_right_fails_it() {
        assertThat(failed("31", "30")).containsExactly("日均流量超过30GB");
    }

    @Test
    void a_table_without_rows_and_a_cell_that_is_no_number_fail() {
        assertThat(failed()).containsExactly("日均流量超过30GB");
        assertThat(failed("很多")).containsExactly("日均流量超过30GB");
    }

    @Test
    void a_choice_outside_the_list_and_a_missing_answer_fail() {
        assertThat(ClaimChecks.failed(List.of(AREA, SUM), Map.of("area", "农业"))).containsExactly("属于垂直领域", "不超过5万元");
        assertThat(ClaimChecks.failed(List.of(AREA, SUM), Map.of("area", "港口", "amount", "5.00"))).isEmpty();
        assertThat(ClaimChecks.failed(List.of(SUM), Map.of("amount", "5.01"))).containsExactly("不超过5万元");
    }

    private static List<String> failed(String... traffic) {
        Table table = Table.of(List.of(traffic).stream().map(text -> Map.of("traffic", text)).toList());
        return ClaimChecks.failed(List.of(BUSY), Map.of("stations", table.write()));
    }
}
