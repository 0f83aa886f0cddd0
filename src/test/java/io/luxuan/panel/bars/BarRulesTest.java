package io.luxuan.panel.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.CaseTable;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BarRulesTest {
    @TestFactory
    Stream<DynamicTest> claims() {
        return CaseTable.read("bars.md").cases().stream().map(row -> DynamicTest.dynamicTest(row.get("case"), () -> check(row)));
    }

    private static void check(Map<String, String> row) {
        assertThat(BarRules.isUnusual(number(row, "pool"), number(row, "barred"), number(row, "named"), number(row, "panel")))
                .isEqualTo(row.get("unusual").equals("yes"));
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
