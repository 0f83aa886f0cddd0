package io.luxuan.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableEditsTest {
    private static final Question BUDGET = new Question("budget", "预算", QuestionType.TABLE, true, null, null, null, null, null, null, null,
            List.of(new Question("item", "科目", QuestionType.TEXT, true, 10, null, null, null),
                    new Question("amount", "金额", QuestionType.MONEY, true, null, null, null, null)),
            new Rows(1, 3, List.of("amount")), null, null);

    private Table stored = Table.of(List.of(Map.of("item", "设备", "amount", "100"), Map.of("item", "差旅")));
    private Map<String, String> conflicts = Map.of();

    private void save(int row, String column, String text, String shown) {
        TableEdits edits = new TableEdits(BUDGET, List.of(new CellEdit(row, column, text, CellEdit.seen(shown))));
        stored = edits.apply(stored);
        conflicts = edits.conflicts();
    }

    private String cell(int row, String column) {
        return stored.row(row).map(one -> one.text(column)).orElse(null);
    }

    @Test
    void a_cell_saves_itself_and_leaves_the_others() {
        save(2, "amount", "１，０００", "");
        assertThat(cell(2, "amount")).isEqualTo("1000");
        assertThat(cell(1, "amount")).isEqualTo("100");
    }

    @Test
    void the_same_save_twice_is_no_conflict() {
        save(1, "amount", "120", "100");
        save(1, "amount", "120", "100");
        assertThat(cell(1, "amount")).isEqualTo("120");
        assertThat(conflicts).isEmpty();
    }

    @Test
    void a_late_save_replaces_nothing_newer() {
        save(1, "amount", "120", "100");
        save(1, "amount", "130", "120");
        save(1, "amount", "120", "100");
        assertThat(cell(1, "amount")).isEqualTo("130");
        assertThat(conflicts).containsEntry("budget.1.amount", "130");
    }

    @Test
    void two_windows_write_in_two_cells_of_one_row() {
        save(1, "item", "软件", "设备");
        save(1, "amount", "90", "100");
        assertThat(stored.row(1).orElseThrow().cells()).isEqualTo(Map.of("item", "软件", "amount", "90"));
    }

    @Test
    void a_page_sends_what_it_showed_and_takes_nothing_back() {
        save(1, "item", "软件", "设备");
        save(1, "item", "设备", "设备");
        assertThat(cell(1, "item")).isEqualTo("软件");
        assertThat(conflicts).isEmpty();
    }

    @Test
    void the_row_on_the_page_that_is_not_yet_stored_is_made() {
        save(3, "item", "测试", "");
        assertThat(cell(3, "item")).isEqualTo("测试");
        assertThat(stored.next()).isEqualTo(4);
    }

    @Test
    void what_comes_for_a_row_that_was_taken_away_is_told_and_goes_into_no_other_row() {
        stored = stored.without(2).with(Map.of("item", "会议"));
        save(2, "amount", "50", "");
        assertThat(stored.rows()).extracting(Table.Row::id).containsExactly(1, 3);
        assertThat(conflicts).containsEntry("budget.2.amount", "");
    }

    @Test
    void a_table_reads_again_as_it_was_written_and_plain_rows_are_numbered() {
        assertThat(Table.read(stored.write())).isEqualTo(stored);
        assertThat(Table.read("[{\"item\":\"设备\",\"amount\":\"100\"},{\"item\":\"差旅\"}]")).isEqualTo(stored);
        assertThat(Table.read("")).isEqualTo(Table.EMPTY);
    }

    @Test
    void empty_rows_do_not_count() {
        Table table = stored.with(Map.of()).with(Map.of());
        assertThat(TableRules.faults(BUDGET, table)).containsOnlyKeys("budget.2.amount");
        assertThat(TableRules.faults(BUDGET, Table.EMPTY.with(Map.of()))).containsOnlyKeys("budget");
    }
}
