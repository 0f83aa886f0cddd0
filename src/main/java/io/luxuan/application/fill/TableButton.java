package io.luxuan.application.fill;

import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * A button of a table, by the value that it sends: {@code row-add:budget}, {@code row-remove:budget.3},
 * {@code table-paste:budget} (text in {@code p.budget}) and {@code table-file:budget} (workbook in {@code x.budget}).
 */
public record TableButton(String kind, String question, int row) {
    private static final Pattern BUTTON = Pattern.compile("(row-add|row-remove|table-paste|table-file):([A-Za-z0-9]+)(?:\\.(\\d{1,6}))?");
    private static final String PASTED = "p.";
    private static final String WORKBOOK = "x.";
    private static final String ANEW = "n.";

    public static Optional<TableButton> of(String value) {
        Matcher button = BUTTON.matcher(value);
        return button.matches()
                ? Optional.of(new TableButton(button.group(1), button.group(2), button.group(3) == null ? 0 : Integer.parseInt(button.group(3))))
                : Optional.empty();
    }

    /** Problems of what was to be read are added to what was typed. */
    public void press(FormRows rows, Map<String, String> sent, MultiValueMap<String, MultipartFile> files, TypedForm typed) throws IOException {
        boolean anew = sent.containsKey(ANEW + question);
        switch (kind) {
            case "row-add" -> rows.add(question);
            case "row-remove" -> rows.remove(question, row);
            case "table-paste" -> {
                String pasted = sent.getOrDefault(PASTED + question, "");
                typed.problems(question, pasted, rows.take(question, SheetLines.ofText(pasted), false, anew));
            }
            default -> typed.problems(question, "", read(rows, files.getFirst(WORKBOOK + question), anew));
        }
    }

    private List<Problem> read(FormRows rows, MultipartFile file, boolean anew) throws IOException {
        if (file == null || file.isEmpty()) {
            return List.of(new Problem(0, "", (Refused) Verdict.refused("table.no-file")));
        }
        try {
            return rows.take(question, SheetLines.ofWorkbook(file.getBytes()), true, anew);
        } catch (UnreadableSheet unreadable) {
            return List.of(new Problem(0, "", (Refused) Verdict.refused("table.unreadable." + unreadable.why())));
        }
    }
}
