package io.luxuan.award.papers;

import io.luxuan.award.project.Answers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers of a form's rows to show: all that are filled, and some to go on. */
public final class FormRows {
    private static final int SPARE = 2;

    private FormRows() {}

    public static List<Integer> of(Map<String, String> answers, String prefix, int most) {
        int last = Answers.rows(answers, prefix).stream().filter(row -> isFilled(answers, prefix + row)).mapToInt(Integer::intValue).max().orElse(1);
        return IntStream.rangeClosed(1, Math.min(most, last + SPARE)).boxed().toList();
    }

    private static boolean isFilled(Map<String, String> answers, String row) {
        return answers.entrySet().stream().anyMatch(one -> one.getKey().matches(row + "\\D+") && !one.getValue().isBlank());
    }
}
