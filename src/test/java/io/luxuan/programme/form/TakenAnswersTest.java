package io.luxuan.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import io.luxuan.programme.form.TakenAnswers.Filled;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one form says in the words of another. */
class TakenAnswersTest {
    @Test
    void the_same_question_is_known_by_its_key_or_its_label() {
        assertThat(taken(question("title", "项目名称", QuestionType.TEXT), question("title", "场景名称", QuestionType.TEXT), "智能质检")).isEqualTo("智能质检");
        assertThat(taken(question("total", "项目总投资（万元）", QuestionType.MONEY), question("sum", "项目总投资", QuestionType.MONEY), "300")).isEqualTo("300");
        assertThat(taken(question("plan", "考核指标说明", QuestionType.LONG_TEXT), question("x", "预期成果与考核指标说明", QuestionType.LONG_TEXT), "三项"))
                .isEqualTo("三项");
    }

    @Test
    void what_only_shares_a_key_is_not_the_same_figure_nor_the_same_text_of_another_kind_of_form() {
        Question spent = question("spent", "已支出经费（万元）", QuestionType.MONEY);
        assertThat(taken(spent, question("spent", "已完成投资（万元）", QuestionType.MONEY), "200")).isNull();
        Filled target = Filled.of(List.of(question("summary", "项目总结", QuestionType.LONG_TEXT)), Map.of());
        Filled source = Filled.of(List.of(question("summary", "场景摘要", QuestionType.LONG_TEXT)), Map.of("summary", "摘要"));
        assertThat(TakenAnswers.byLabels(target, source)).isEmpty();
    }

    @Test
    void declarations_are_made_anew_and_types_must_fit() {
        assertThat(taken(question("promise", "承诺", QuestionType.CONFIRM), question("promise", "承诺", QuestionType.CONFIRM), "yes")).isNull();
        assertThat(taken(question("day", "投入运行日期", QuestionType.DATE), question("day", "投入运行日期", QuestionType.TEXT), "去年")).isNull();
        assertThat(taken(question("sum", "合计（万元）", QuestionType.MONEY), question("sum", "合计（万元）", QuestionType.COMPUTED), "12.5")).isEqualTo("12.5");
    }

    @Test
    void a_choice_is_taken_where_it_is_offered() {
        Question choice = new Question("land", "用地需求", QuestionType.CHOICE, true, null, null, List.of("无", "有"), List.of());
        assertThat(taken(choice, choice, "有")).isEqualTo("有");
        Question other = new Question("land", "用地需求", QuestionType.CHOICE, true, null, null, List.of("不需要"), List.of());
        assertThat(taken(other, choice, "有")).isNull();
        Question many = new Question("effects", "主要成效", QuestionType.MULTI_CHOICE, true, null, null, List.of("降本", "增效"), List.of());
        Question more = new Question("effects", "主要成效", QuestionType.MULTI_CHOICE, true, null, null, List.of("降本", "提质", "增效"), List.of());
        assertThat(taken(many, more, "提质\n增效")).isEqualTo("增效");
    }

    @Test
    void rows_come_by_key_label_and_the_order_of_their_kind_and_no_more_than_there_is_room_for() {
        Question source = table("budget", "经费预算", 9, question("item", "科目", QuestionType.TEXT), question("content", "具体内容", QuestionType.TEXT),
                question("amount", "金额", QuestionType.COMPUTED));
        Question target = table("budget", "预算", 2, question("item", "预算科目", QuestionType.TEXT), question("basis", "测算依据", QuestionType.TEXT),
                question("amount", "金额（万元）", QuestionType.MONEY));
        Table rows = Table.of(List.of(Map.of("item", "设备", "content", "工控机", "amount", "12"), Map.of("item", "数据", "amount", "3"),
                Map.of("item", "其他", "amount", "1")));
        Table taken = Table.read(taken(target, source, rows.write()));
        assertThat(taken.rows()).hasSize(2);
        assertThat(taken.rows().get(0).cells()).isEqualTo(Map.of("item", "设备", "basis", "工控机", "amount", "12"));
    }

    @Test
    void a_table_of_another_name_is_known_by_its_columns() {
        Question indicators = table("indicators", "考核指标", 9, question("name", "指标", QuestionType.TEXT), question("target", "目标值", QuestionType.TEXT));
        Question achieved = table("achieved", "指标完成情况", 9, question("name", "指标", QuestionType.TEXT), question("target", "目标值", QuestionType.TEXT),
                question("result", "完成值", QuestionType.TEXT));
        Table taken = Table.read(taken(achieved, indicators, Table.of(List.of(Map.of("name", "良率", "target", "99%"))).write()));
        assertThat(taken.rows().get(0).cells()).isEqualTo(Map.of("name", "良率", "target", "99%"));
        Question expenses = table("expenses", "经费决算", 9, question("item", "科目", QuestionType.TEXT), question("amount", "实际支出", QuestionType.MONEY));
        Question budget = table("budget", "经费预算", 9, question("item", "预算科目", QuestionType.TEXT), question("amount", "金额", QuestionType.MONEY));
        assertThat(taken(expenses, budget, Table.of(List.of(Map.of("item", "设备", "amount", "9"))).write())).isNull();
    }

    private static String taken(Question target, Question source, String text) {
        return TakenAnswers.of(Filled.of(List.of(target), Map.of()), Filled.of(List.of(source), Map.of(source.key(), text))).get(target.key());
    }

    private static Question question(String key, String label, QuestionType type) {
        return new Question(key, label, type, true, null, null, List.of(), List.of());
    }

    private static Question table(String key, String label, int most, Question... columns) {
        return new Question(key, label, QuestionType.TABLE, true, null, null, List.of(), List.of(), null, null, null, List.of(columns),
                new Rows(1, most, List.of()), null, null);
    }
}
