package io.luxuan.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import io.luxuan.programme.form.TableImport.Line;
import io.luxuan.programme.form.TableImport.Result;
import io.luxuan.support.CaseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/table-import.md} is a case. */
class TableImportTest {
    private static final Question TABLE = new Question("t", "表", QuestionType.TABLE, true, null, null, null, null, null, null, null,
            List.of(column("item", "科目", QuestionType.TEXT, List.of()), column("amount", "金额（万元）", QuestionType.MONEY, List.of()),
                    column("day", "日期", QuestionType.DATE, List.of()), column("kind", "类别", QuestionType.CHOICE, List.of("甲", "乙"))),
            new Rows(1, 3, null), null, null);

    private static Question column(String key, String label, QuestionType type, List<String> options) {
        return new Question(key, label, type, true, type == QuestionType.TEXT ? 20 : null, null, options, null);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("↵", -1)) {
            lines.add(new Line(lines.size() + 1, List.of(line.split("⇥", -1))));
        }
        return lines;
    }

    private static String rows(Result result) {
        return result.rows().stream().map(row -> TABLE.columns().stream().map(column -> row.get(column.key()))
                .collect(Collectors.joining("/"))).collect(Collectors.joining("；"));
    }

    private static String problems(Result result) {
        return result.problems().stream().map(one -> one.line() + " " + one.column() + " " + one.fault().code())
                .collect(Collectors.joining("；"));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("table-import.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
            Result read = TableImport.read(TABLE, lines(words.get("lines")), false);
            assertThat(rows(read)).isEqualTo(words.get("rows"));
            assertThat(problems(read)).isEqualTo(words.get("problems"));
        }));
    }

    @Test
    void a_workbook_must_name_its_columns() {
        assertThat(problems(TableImport.read(TABLE, lines("设备⇥1⇥2026-03-01⇥甲"), true))).isEqualTo("0  table.no-header");
    }
}
