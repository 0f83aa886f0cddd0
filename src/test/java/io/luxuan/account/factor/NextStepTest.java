package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.CaseTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepTest {
    static List<Map<String, String>> cases() {
        return CaseTable.read("sign-in-steps.md").cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_asked_next(Map<String, String> given) {
        FactorRow row = new FactorRow(is(given, "password given"), is(given, "app") ? "hidden" : null, null, 0, null, null,
                Integer.parseInt(given.get("passkeys")), Integer.parseInt(given.get("unread")));
        assertThat(NextStep.of(row, is(given, "proved"), is(given, "required"))).isEqualTo(NextStep.valueOf(given.get("next")));
    }

    private static boolean is(Map<String, String> given, String column) {
        return given.get(column).equals("yes");
    }
}
