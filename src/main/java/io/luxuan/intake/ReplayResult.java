package io.luxuan.intake;

import java.util.List;

/**
 * @param statements SQL statements of the play without the start of the program; null when they were not counted
 * @param record     the sealed record of the decision
 */
record ReplayResult(List<ResultLine> lines, double seconds, Long statements, String record) {
    String summary() {
        return String.format("共 %d 项：拟立项 %d 项，未入选 %d 项，撤回 %d 项。",
                lines.size(), count(ResultLine.SELECTED), count(ResultLine.NOT_SELECTED), count(ResultLine.WITHDRAWN));
    }

    String figures() {
        String counted = statements == null ? "" : String.format(
                "; statements: %d; statements per application: %.1f", statements, (double) statements / lines.size());
        return String.format("seconds: %.1f%s", seconds, counted);
    }

    private long count(String outcome) {
        return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }
}
