package io.luxuan.application.fill;

import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Cells of tables in a request: {@code a.<question>.<row>.<column>} the text, {@code s.…} what stood there before, {@code m.…} what
 * the page has sent for it since without having had an answer.
 */
public final class SentCells {
    public static final String ANSWER = "a.";
    private static final String SEEN = "s.";
    private static final String OWN = "m.";
    private static final String BETWEEN = "\u001e";
    private static final Pattern NAME = Pattern.compile("a\\.([A-Za-z0-9]+)\\.(\\d{1,6})\\.([A-Za-z0-9]+)");

    private SentCells() {}

    public static Map<String, List<CellEdit>> of(List<Question> questions, Map<String, String> sent) {
        Map<String, List<CellEdit>> edits = new LinkedHashMap<>();
        sent.forEach((name, text) -> {
            Matcher cell = NAME.matcher(name);
            if (cell.matches() && questions.stream().anyMatch(one -> one.isTable() && one.key().equals(cell.group(1)))) {
                edits.computeIfAbsent(cell.group(1), key -> new ArrayList<>())
                        .add(edit(Integer.parseInt(cell.group(2)), cell.group(3), name.substring(2), sent));
            }
        });
        return edits;
    }

    public static CellEdit edit(int row, String column, String name, Map<String, String> sent) {
        return new CellEdit(row, column, sent.getOrDefault(ANSWER + name, ""), sent.getOrDefault(SEEN + name, ""), own(sent, name));
    }

    public static List<String> own(Map<String, String> sent, String name) {
        String own = sent.get(OWN + name);
        return own == null ? List.of() : List.of(own.split(BETWEEN, -1));
    }

    public static Map<String, String> texts(Map<String, List<CellEdit>> edits) {
        Map<String, String> texts = new LinkedHashMap<>();
        edits.forEach((question, cells) -> cells.forEach(cell ->
                texts.put(TableRules.cell(question, cell.row(), cell.column()), cell.text())));
        return texts;
    }

    /** Choices that were ticked together, and texts that had no answer yet, arrive under one name. */
    public static Map<String, String> single(MultiValueMap<String, String> all) {
        Map<String, String> single = new LinkedHashMap<>();
        all.forEach((name, texts) -> single.put(name, name.startsWith(ANSWER) ? String.join("\n", texts)
                : name.startsWith(OWN) ? String.join(BETWEEN, texts) : texts.get(0)));
        return single;
    }

    /** Whether a fault is one of a cell that has an answer. @param key of the fault */
    static boolean isFilled(Question question, Table table, String key) {
        String[] steps = key.split("\\.", -1);
        return steps.length == 3 && steps[0].equals(question.key())
                && table.row(Integer.parseInt(steps[1])).filter(row -> !row.text(steps[2]).isEmpty()).isPresent();
    }
}
