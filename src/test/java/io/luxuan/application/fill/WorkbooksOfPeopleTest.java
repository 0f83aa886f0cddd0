package io.luxuan.application.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import io.luxuan.programme.form.TableImport;
import io.luxuan.programme.form.TableImport.Result;
import io.luxuan.spreadsheet.UnreadableSheet;
import io.luxuan.spreadsheet.UnreadableSheet.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as people's programs really write them, read into a table of a form; all names in them are invented. */
class WorkbooksOfPeopleTest {
    private static final Question TABLE = new Question("team", "团队成员", QuestionType.TABLE, true, null, null, null, null, null, null, null,
            List.of(column("name", "姓名", QuestionType.TEXT, true), column("unit", "工作单位", QuestionType.TEXT, true),
                    column("title", "职称", QuestionType.TEXT, true),
                    new Question("load", "年度承担上限", QuestionType.NUMBER, false, null, null, null, null, BigDecimal.ONE, BigDecimal.valueOf(50),
                            null, null, null, null, null)),
            new Rows(1, 10, null), null, null);

    private static Question column(String key, String label, QuestionType type, boolean required) {
        return new Question(key, label, type, required, 50, null, null, null);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = WorkbooksOfPeopleTest.class.getResourceAsStream("/cases/workbooks/" + file)) {
            return in.readAllBytes();
        }
    }

    private static Result read(String file) throws IOException {
        return TableImport.read(TABLE, SheetLines.ofWorkbook(bytes(file)), true);
    }

    @ParameterizedTest
    @CsvSource({
        "normal.xlsx,               1",
        "phonetic-guide.xlsx,       1",
        "hidden-first-sheet.xlsx,   1",
        "title-above-labels.xlsx,   1",
        "full-width-digits.xlsx,    2",
    })
    void a_good_workbook_is_read_whole(String file, int rows) throws IOException {
        Result read = read(file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).hasSize(rows).allSatisfy(row -> assertThat(row.get("load")).isEqualTo("20"));
    }

    @Test
    void how_a_name_is_pronounced_is_no_part_of_it() throws IOException {
        assertThat(read("phonetic-guide.xlsx").rows()).extracting(row -> row.get("name")).containsExactly("王伟明");
    }

    @Test
    void the_sheet_that_one_sees_is_read() throws IOException {
        assertThat(read("hidden-first-sheet.xlsx").rows()).extracting(row -> row.get("name")).containsExactly("新名单某");
    }

    @Test
    void a_number_whose_last_digits_are_lost_is_told_at_its_cell_and_nothing_is_read() throws IOException {
        Result read = read("long-numbers.xlsx");
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).extracting(one -> one.line() + " " + one.column() + " " + one.fault().code())
                .containsExactly("2 职称 table.digits-lost");
    }

    @Test
    void a_workbook_without_labels_says_which_it_wants() throws IOException {
        assertThat(read("workbook-part-last.xlsx").problems()).extracting(one -> one.fault().code() + " " + one.fault().arguments())
                .containsExactly("table.no-header [姓名、工作单位、职称、年度承担上限]");
    }

    @ParameterizedTest
    @CsvSource({"password.xlsx, PASSWORD", "utf-16.csv, NOT_XLSX"})
    void what_cannot_be_read_is_refused_with_its_cause(String file, Cause why) throws IOException {
        byte[] bytes = bytes(file);
        assertThatThrownBy(() -> SheetLines.ofWorkbook(bytes)).isInstanceOfSatisfying(UnreadableSheet.class,
                unreadable -> assertThat(unreadable.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "姓名\\t工作单位\\t职称\\n甲\\t某大学\\t教授\\t20| 甲",
        "sep=,\\n姓名\\t工作单位\\t职称\\n甲\\t某大学\\t教授| 甲",
        "姓名；工作单位；职称\\n甲；某大学；教授| ",
    })
    void pasted_lines_are_rows_where_tabulators_stand_between_cells(String pasted, String name) {
        Result read = TableImport.read(TABLE, SheetLines.ofText(pasted.replace("\\t", "\t").replace("\\n", "\n")), false);
        assertThat(read.rows()).extracting(row -> row.get("name")).isEqualTo(name == null ? List.of() : List.of(name));
        assertThat(read.problems().isEmpty()).isEqualTo(name != null);
    }
}
