package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a spreadsheet as rows of a table: all of them or, with every problem named by line and column, none. */
public final class TableImport {
    private static final Set<String> YES = Set.of("是", "√", "✓", "确认", "yes");
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计");
    /** Days in a workbook are counted from here. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 80_000;
    /** Between cells where there should be a tabulator. */
    private static final Pattern OTHER_MARKS = Pattern.compile("[;；,，|]");

    private final Question table;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableImport(Question table) {
        this.table = table;
    }

    /**
     * @param number as the program that shows the sheet counts it: the first is 1
     * @param cut    places of numbers that lost their last digits
     * @param errors of values such as #N/A
     */
    public record Line(int number, List<String> cells, Set<Integer> cut, Set<Integer> errors) {
        public Line(int number, List<String> cells) {
            this(number, cells, Set.of(), Set.of());
        }

        boolean isOneCell() {
            return cells.size() == 1;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @param line 0 for the whole; @param column its label; empty for the whole line */
    public record Problem(int line, String column, Refused fault) {}

    /** @param rows empty when there are problems; @param lines where each of them stands */
    public record Result(List<Map<String, String>> rows, List<Integer> lines, List<Problem> problems) {}

    /** @param headed whether there must be a line of labels; otherwise columns may also come in their order without one */
    public static Result read(Question table, List<Line> lines, boolean headed) {
        TableImport read = new TableImport(table);
        Optional<SheetHeader> header = SheetHeader.find(table, lines);
        if (header.isEmpty() && headed) {
            read.problem(0, "", Verdict.refused("table.no-header", SheetHeader.labels(table)));
        } else {
            read.lines(header.orElseGet(() -> SheetHeader.inOrder(table)), lines);
        }
        boolean good = read.problems.isEmpty();
        return new Result(good ? read.rows : List.of(), good ? read.lines : List.of(), read.problems);
    }

    private void lines(SheetHeader header, List<Line> lines) {
        header.missing(table).forEach(column -> problem(header.line(), column.label(), Verdict.refused("table.no-column")));
        for (Line line : lines) {
            if (line.number() > header.line() && !line.isEmpty() && line.cells().stream().map(String::strip).noneMatch(SUMS::contains)) {
                line(header, line);
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problem(0, "", Verdict.refused("table.no-rows"));
        }
        if (rows.size() > table.rows().most()) {
            problems.add(tooMany(table, rows.size()));
        }
    }

    private void line(SheetHeader header, Line line) {
        if (header.isByOrder() && SheetHeader.asked(table).size() > 1 && line.isOneCell() && OTHER_MARKS.matcher(line.cells().get(0)).find()) {
            problem(line.number(), "", Verdict.refused("table.no-tabulator"));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Question column : SheetHeader.asked(table)) {
            String text = Typed.text(column, typed(column, header.text(line, column)));
            cells.put(column.key(), text);
            if (header.isError(line, column)) {
                problem(line.number(), column.label(), Verdict.refused("table.error-value", text));
            } else if (header.isCut(line, column)) {
                problem(line.number(), column.label(), Verdict.refused("table.digits-lost"));
            } else if (!text.isEmpty()) {
                problem(line.number(), column.label(), AnswerRules.check(column, text, Set.copyOf(column.options())));
            }
        }
        if (header.isByOrder() && line.cells().size() > SheetHeader.asked(table).size()) {
            problem(line.number(), "", Verdict.refused("table.too-many-cells", SheetHeader.asked(table).size(), line.cells().size()));
        }
        rows.add(cells);
        lines.add(line.number());
    }

    private static String typed(Question column, String text) {
        boolean counted = column.type() == QuestionType.DATE && text.matches("\\d{5}") && Integer.parseInt(text) < LAST_DAY;
        if (counted) {
            return DAY_NOUGHT.plusDays(Integer.parseInt(text)).toString();
        }
        return switch (column.type()) {
            case CHOICE -> option(column, text);
            case MULTI_CHOICE -> options(column, text);
            case CONFIRM -> YES.contains(text) ? AnswerRules.CONFIRMED : text.equals("否") ? "" : text;
            default -> text;
        };
    }

    private static String option(Question column, String text) {
        return column.options().stream().filter(option -> SheetHeader.key(option).equals(SheetHeader.key(text))).findFirst().orElse(text);
    }

    /** Several in one cell: a line each, or with semicolons or 、 between them where no option has one itself. */
    private static String options(Question column, String text) {
        boolean listed = column.options().stream().noneMatch(option -> option.contains("、"));
        return Stream.of(text.split(listed ? "[\\n;；、]" : "[\\n;；]")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> option(column, part)).collect(Collectors.joining("\n"));
    }

    public static Problem tooMany(Question table, int rows) {
        return new Problem(0, "", (Refused) Verdict.refused("answer.too-many-rows", table.rows().most(), rows));
    }

    private void problem(int line, String column, Verdict verdict) {
        verdict.refusal().ifPresent(fault -> problems.add(new Problem(line, column, fault)));
    }
}
