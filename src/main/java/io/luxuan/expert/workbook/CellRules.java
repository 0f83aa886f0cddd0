package io.luxuan.expert.workbook;

import io.luxuan.shared.PersonalNumbers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no cell of a workbook may hold, whatever its column. */
final class CellRules {
    /** Of an identity card or an account, also as spreadsheets write what does not fit: 3.70102E+17. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|[1-9](\\.\\d+)?[Ee]\\+1[0-9])(?!\\d)");
    private static final Pattern GARBLED = Pattern.compile("[\\uFFFD\\p{Cc}&&[^\\n\\r\\t]]");

    private CellRules() {}

    private static boolean isLongNumber(String text) {
        return LONG_NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
    }

    static List<FileProblem> problems(FileRow row) {
        List<FileProblem> problems = new ArrayList<>();
        row.formulas().forEach(column -> problems.add(FileProblem.of(row.number(), column, "experts.file.formula")));
        row.errors().forEach(column -> problems.add(FileProblem.of(row.number(), column, "experts.file.error-value")));
        row.cells().forEach((column, text) -> {
            if (GARBLED.matcher(text).find()) {
                problems.add(FileProblem.of(row.number(), column, "experts.file.garbled"));
            } else if (PersonalNumbers.isIn(text) || isLongNumber(text)) {
                problems.add(FileProblem.of(row.number(), column, "experts.file.personal"));
            }
        });
        return problems;
    }
}
