package io.luxuan.award;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A paper being written.
 *
 * @param savedAt  null before anything was saved
 * @param returned why the version before was returned; null when none was
 */
record PaperDraft(
        Project project, PaperKind kind, int version, Map<String, String> answers, LocalDateTime savedAt, String returned,
        List<ProjectFile> files) {
    private static final int SPARE_ROWS = 2;

    PaperDraft with(Map<String, String> typed) {
        return new PaperDraft(project, kind, version, Answers.of(kind, typed), savedAt, returned, files);
    }

    /** Rows to show: all that are filled, and some to go on. */
    public List<Integer> milestoneRows() {
        return rows("milestone", Answers.MOST_MILESTONES);
    }

    public List<Integer> budgetRows() {
        return rows("budget", Answers.MOST_BUDGET_LINES);
    }

    private List<Integer> rows(String prefix, int most) {
        int last = Answers.rows(answers, prefix).stream().mapToInt(Integer::intValue).max().orElse(1);
        return IntStream.rangeClosed(1, Math.min(most, last + SPARE_ROWS)).boxed().toList();
    }
}
