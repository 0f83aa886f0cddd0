package io.luxuan.award.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.Table.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Papers as releases before tables stored them. */
class FormerAnswersTest {
    @Test
    void milestones_and_budget_are_read_as_tables_whose_rows_keep_their_numbers() {
        Map<String, String> stored = new LinkedHashMap<>(Map.of("objectives", "目标", "milestone1Title", "样机", "milestone1Date", "2027-01-01",
                "milestone1Share", "40", "milestone1Deliverable", "样机一台", "milestone12Title", "应用", "budget3Item", "设备", "budget3Amount", "60.5"));
        Map<String, String> read = Answers.read(Answers.write(stored));
        assertThat(read).containsOnlyKeys("objectives", "milestones", "budget");
        assertThat(Table.read(read.get("milestones")).rows()).containsExactly(
                new Row(1, Map.of("title", "样机", "day", "2027-01-01", "share", "40", "deliverable", "样机一台")), new Row(12, Map.of("title", "应用")));
        assertThat(Table.read(read.get("milestones")).next()).isEqualTo(13);
        assertThat(Table.read(read.get("budget")).rows()).containsExactly(new Row(3, Map.of("item", "设备", "amount", "60.5")));
    }

    @Test
    void what_was_reached_is_read_in_the_words_of_the_form() {
        Map<String, String> read = Answers.read(Answers.write(Map.of("reached2State", "LATE", "reached2Note", "设备晚到")));
        assertThat(Table.read(read.get("reached")).rows()).containsExactly(new Row(2, Map.of("state", "滞后", "note", "设备晚到")));
    }

    @Test
    void what_is_stored_today_is_read_as_it_is() {
        Map<String, String> today = Map.of("objectives", "目标", "milestones", Table.EMPTY.with(Map.of("title", "样机")).write());
        assertThat(Answers.read(Answers.write(today))).isEqualTo(today);
    }
}
