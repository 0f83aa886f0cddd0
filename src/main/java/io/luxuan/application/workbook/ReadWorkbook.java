package io.luxuan.application.workbook;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableImport;
import io.luxuan.programme.form.TableImport.Line;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads the sheets of a workbook as claims. Nothing is known here of anybody's rights or of other claims. */
final class ReadWorkbook {
    private static final int MOST_SHEETS = 40;
    private static final int MOST_COLUMNS = 120;

    private final WorkbookForm form;
    private final List<SheetFault> faults = new ArrayList<>();
    private final Map<String, SheetClaim> claims = new LinkedHashMap<>();

    private ReadWorkbook(WorkbookForm form) {
        this.form = form;
    }

    /** @throws FaultyWorkbook with all that is wrong in its cells */
    static List<SheetClaim> of(WorkbookForm form, byte[] file) {
        ReadWorkbook read = new ReadWorkbook(form);
        read.read(file);
        if (!read.faults.isEmpty()) {
            throw new FaultyWorkbook(read.faults);
        }
        return List.copyOf(read.claims.values());
    }

    private void read(byte[] file) {
        try {
            Map<String, List<SheetRow>> sheets = SheetReader.sheets(file, MOST_SHEETS, WorkbookForm.MOST_ROWS + 20);
            claims(form.claims().label(), sheets);
            form.tables().forEach((table, columns) -> rows(table, columns, form.sheetOf(table), sheets));
        } catch (UnreadableSheet unreadable) {
            String why = unreadable.why() == UnreadableSheet.Cause.TOO_MANY_ROWS ? "workbook.too-many-rows" : "table.unreadable." + unreadable.why();
            fault("", 0, "", Verdict.refused(why, WorkbookForm.MOST_ROWS));
        }
    }

    private void claims(String sheet, Map<String, List<SheetRow>> sheets) {
        TableImport.Result read = sheet(form.claims(), sheet, sheets, true);
        for (int at = 0; at < read.rows().size(); at++) {
            String number = read.rows().get(at).get(WorkbookForm.NUMBER);
            SheetClaim claim = new SheetClaim(number, read.lines().get(at), form.stored(read.rows().get(at)), new LinkedHashMap<>());
            if (number.isBlank()) {
                fault(sheet, claim.line(), label(), Verdict.refused("answer.missing"));
            } else if (claims.putIfAbsent(claim.key(), claim) != null) {
                fault(sheet, claim.line(), label(), Verdict.refused("workbook.number-twice", number));
            }
        }
    }

    private void rows(Question table, Question columns, String sheet, Map<String, List<SheetRow>> sheets) {
        TableImport.Result read = sheet(columns, sheet, sheets, table.required() && table.when() == null);
        Map<String, List<Map<String, String>>> byClaim = new LinkedHashMap<>();
        for (int at = 0; at < read.rows().size(); at++) {
            Map<String, String> cells = new LinkedHashMap<>(read.rows().get(at));
            String number = cells.remove(WorkbookForm.NUMBER);
            SheetClaim claim = claims.get(SheetClaim.keyOf(number));
            if (claim == null) {
                fault(sheet, read.lines().get(at), label(), number.isBlank() ? Verdict.refused("answer.missing")
                        : Verdict.refused("workbook.number-unknown", number, form.claims().label()));
            } else {
                byClaim.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(cells);
                claim.lines().computeIfAbsent(table.key(), key -> new ArrayList<>()).add(read.lines().get(at));
            }
        }
        byClaim.forEach((key, rows) -> claims.get(key).answers().put(table.key(), Table.of(rows).write()));
    }

    /** A sheet that nothing was written in is as good as none where it is not needed. */
    private TableImport.Result sheet(Question columns, String sheet, Map<String, List<SheetRow>> sheets, boolean needed) {
        List<SheetRow> rows = sheets.getOrDefault(sheet, List.of());
        if (rows.isEmpty()) {
            if (needed) {
                fault(sheet, 0, "", Verdict.refused("workbook.no-sheet", sheet));
            }
            return new TableImport.Result(List.of(), List.of(), List.of());
        }
        TableImport.Result read = TableImport.read(columns, rows.stream().map(ReadWorkbook::line).toList(), true);
        read.problems().stream().filter(problem -> needed || !problem.fault().code().equals("table.no-rows"))
                .forEach(problem -> faults.add(new SheetFault(sheet, problem.line(), problem.column(), problem.fault())));
        return read;
    }

    private static Line line(SheetRow row) {
        return new Line(row.number(), IntStream.range(0, MOST_COLUMNS).mapToObj(row::text).toList(), row.cut(), row.errors());
    }

    private String label() {
        return form.claims().columns().get(0).label();
    }

    private void fault(String sheet, int line, String column, Verdict why) {
        faults.add(new SheetFault(sheet, line, column, (Refused) why));
    }
}
