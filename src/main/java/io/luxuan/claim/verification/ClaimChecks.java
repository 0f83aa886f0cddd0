package io.luxuan.claim.verification;

import io.luxuan.programme.ClaimCheck;
import io.luxuan.programme.form.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Rules first: what of a claim's answers the programme lets the platform check by itself. */
final class ClaimChecks {
    private ClaimChecks() {}

    /** Texts of the checks that the answers fail, in the programme's order. @param answers by question */
    static List<String> failed(List<ClaimCheck> checks, Map<String, String> answers) {
        return checks.stream().filter(check -> !holds(check, answers.get(check.question()))).map(ClaimCheck::text).toList();
    }

    private static boolean holds(ClaimCheck check, String answer) {
        if (check.column() == null) {
            return isRight(check, answer);
        }
        List<Table.Row> rows = Table.read(answer).filled();
        return !rows.isEmpty() && rows.stream().allMatch(row -> isRight(check, row.cells().get(check.column())));
    }

    private static boolean isRight(ClaimCheck check, String text) {
        if (text == null || !check.among().isEmpty() && !check.among().contains(text)) {
            return false;
        }
        return check.least() == null && check.most() == null || isWithin(check, text);
    }

    private static boolean isWithin(ClaimCheck check, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return (check.least() == null || number.compareTo(check.least()) >= 0)
                    && (check.most() == null || number.compareTo(check.most()) <= 0);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
