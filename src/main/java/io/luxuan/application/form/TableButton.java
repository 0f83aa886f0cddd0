package io.luxuan.application.form;

import io.luxuan.programme.form.TableImport.Line;
import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * A button of a table, by the value that it sends: {@code row-add:budget}, {@code row-remove:budget.3},
 * {@code table-paste:budget} (text in {@code p.budget}) and {@code table-file:budget} (workbook in {@code x.budget}).
 */
record TableButton(String kind, String question, int row) {
    private static final Pattern BUTTON = Pattern.compile("(row-add|row-remove|table-paste|table-file):([A-Za-z0-9]+)(?:\\.(\\d{1,6}))?");
    private static final String PASTED = "p.";
    private static final String WORKBOOK = "x.";
    private static final String ANEW = "n.";
    private static final int MOST_LINES = 10_000;
    private static final int MOST_COLUMNS = 60;

    static Optional<TableButton> of(String value) {
        Matcher button = BUTTON.matcher(value);
        return button.matches()
                ? Optional.of(new TableButton(button.group(1), button.group(2), button.group(3) == null ? 0 : Integer.parseInt(button.group(3))))
                : Optional.empty();
    }

    /** Problems of what was to be read are added to what was typed. */
    void press(ChangeRows rows, String applicationId, Map<String, String> sent, MultiValueMap<String, MultipartFile> files, TypedForm typed)
            throws IOException {
        boolean anew = sent.containsKey(ANEW + question);
        switch (kind) {
            case "row-add" -> rows.add(applicationId, question);
            case "row-remove" -> rows.remove(applicationId, question, row);
            case "table-paste" -> {
                String pasted = sent.getOrDefault(PASTED + question, "");
                typed.problems(question, pasted, rows.take(applicationId, question, lines(pasted), false, anew));
            }
            default -> typed.problems(question, "", read(rows, applicationId, files.getFirst(WORKBOOK + question), anew));
        }
    }

    private List<Problem> read(ChangeRows rows, String applicationId, MultipartFile file, boolean anew) throws IOException {
        if (file == null || file.isEmpty()) {
            return List.of(new Problem(0, "", (Refused) Verdict.refused("table.no-file")));
        }
        try {
            List<Line> lines = SheetReader.rows(file.getBytes(), MOST_LINES).stream().map(row -> new Line(row.number(),
                    IntStream.range(0, MOST_COLUMNS).mapToObj(row::text).toList())).toList();
            return rows.take(applicationId, question, lines, true, anew);
        } catch (UnreadableSheet unreadable) {
            return List.of(new Problem(0, "", (Refused) Verdict.refused("table.unreadable." + unreadable.why())));
        }
    }

    private static List<Line> lines(String pasted) {
        List<Line> lines = new ArrayList<>();
        for (String line : pasted.replace("\r\n", "\n").split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, List.of(line.split("\t", -1))));
        }
        return lines;
    }
}
