package io.luxuan.expert.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no cell of a workbook may hold, whatever its column. */
final class CellRules {
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern GARBLED = Pattern.compile("[\\uFFFD\\p{Cc}&&[^\\n\\r\\t]]");

    private CellRules() {}

    static List<FileProblem> problems(FileRow row) {
        List<FileProblem> problems = new ArrayList<>();
        row.formulas().forEach(column -> problems.add(FileProblem.of(row.number(), column, "experts.file.formula")));
        row.cells().forEach((column, text) -> {
            if (GARBLED.matcher(text).find()) {
                problems.add(FileProblem.of(row.number(), column, "experts.file.garbled"));
            } else if (IDENTITY.matcher(text).find() || MOBILE.matcher(text).find()) {
                problems.add(FileProblem.of(row.number(), column, "experts.file.personal"));
            }
        });
        return problems;
    }
}
