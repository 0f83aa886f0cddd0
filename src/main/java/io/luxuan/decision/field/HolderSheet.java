package io.luxuan.decision.field;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import io.luxuan.programme.form.TableImport;
import io.luxuan.programme.form.TableImport.Line;
import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A workbook of what held fields before the platform, as forms: all of its lines or, with each problem by line and column, none. */
final class HolderSheet {
    static final int MOST_ROWS = 500;
    private static final int LONGEST = 200;
    private static final int MOST_COLUMNS = 40;
    private static final List<Question> COLUMNS = List.of(text("field", "领域"), text("unitName", "单位名称"), text("title", "基地名称"),
            text("year", "认定年度"), text("document", "认定文号"));
    private static final Question TABLE = new Question("holders", "往年的基地", QuestionType.TABLE, true, null, null, List.of(), List.of(), null, null,
            null, COLUMNS, new Rows(1, MOST_ROWS, List.of()), null, null);
    private static final String BETWEEN = " · ";

    private HolderSheet() {}

    /** @param forms empty when there are problems; @param lines where each of them stands */
    record Read(List<HolderForm> forms, List<Integer> lines, List<Problem> problems) {}

    static List<String> labels() {
        return COLUMNS.stream().map(Question::label).toList();
    }

    static String label(String field) {
        return COLUMNS.stream().filter(column -> column.key().equals(field)).map(Question::label).findFirst().orElse("");
    }

    /** @param fields what may be held, from what the form sends to what people read */
    static Read of(byte[] file, Map<String, String> fields) {
        try {
            List<Line> lines = SheetReader.rows(file, MOST_ROWS + 20).stream().map(HolderSheet::line).toList();
            return read(TableImport.read(TABLE, lines, true), fields);
        } catch (UnreadableSheet unreadable) {
            String why = unreadable.why() == UnreadableSheet.Cause.TOO_MANY_ROWS ? "field.too-many" : "table.unreadable." + unreadable.why();
            return new Read(List.of(), List.of(), List.of(problem(0, "", Verdict.refused(why, MOST_ROWS))));
        }
    }

    private static Read read(TableImport.Result sheet, Map<String, String> fields) {
        List<Problem> problems = new ArrayList<>(sheet.problems());
        List<HolderForm> forms = new ArrayList<>();
        Map<String, String> codes = codes(fields);
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < sheet.rows().size(); at++) {
            Map<String, String> row = sheet.rows().get(at);
            String code = codes.get(plain(row.get("field")));
            if (code == null) {
                problems.add(problem(sheet.lines().get(at), label("field"), Verdict.refused("field.unknown-name", row.get("field"))));
            } else if (!seen.add(code)) {
                problems.add(problem(sheet.lines().get(at), label("field"), Verdict.refused("field.twice", row.get("field"))));
            }
            forms.add(new HolderForm(code, row.get("unitName"), row.get("title"), row.get("year"), row.get("document")));
        }
        return new Read(forms, sheet.lines(), problems);
    }

    /** A field by its whole name, and by its own where no other programme has one of that name. */
    private static Map<String, String> codes(Map<String, String> fields) {
        Map<String, String> codes = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        fields.forEach((code, name) -> {
            String own = plain(name.substring(name.indexOf(BETWEEN) + BETWEEN.length()));
            if (codes.putIfAbsent(own, code) != null) {
                ambiguous.add(own);
            }
        });
        ambiguous.forEach(codes::remove);
        fields.forEach((code, name) -> codes.put(plain(name), code));
        return codes;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]", "");
    }

    private static Line line(SheetRow row) {
        return new Line(row.number(), IntStream.range(0, MOST_COLUMNS).mapToObj(row::text).toList(), row.cut(), row.errors());
    }

    static Problem problem(int line, String column, Verdict why) {
        return new Problem(line, column, (Refused) why);
    }

    private static Question text(String key, String label) {
        return new Question(key, label, QuestionType.TEXT, true, LONGEST, null, List.of(), List.of());
    }
}
