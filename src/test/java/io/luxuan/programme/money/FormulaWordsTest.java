package io.luxuan.programme.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import io.luxuan.programme.form.Form.Section;
import io.luxuan.programme.money.Funding.Step;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Formulas of programmes, and how an applicant reads them. */
class FormulaWordsTest {
    private static final Form FORM = new Form(List.of(new Section("s", "一", null, List.of(
            question("honour", "所获称号", QuestionType.CHOICE), question("research", "研发投入（万元）", QuestionType.MONEY),
            new Question("standards", "标准", QuestionType.TABLE, true, null, null, null, null, null, null, null,
                    List.of(question("level", "类别", QuestionType.CHOICE), question("amount", "奖励（万元）", QuestionType.MONEY)),
                    new Rows(1, 9, null), null, null)))), null);
    private static final List<Step> STEPS = List.of(new Step("rate", "奖补比例", "0.3"));

    private static Question question(String key, String label, QuestionType type) {
        return new Question(key, label, type, true, null, null, null, null);
    }

    private static FormulaWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/programme");
        messages.setDefaultEncoding("UTF-8");
        return new FormulaWords(messages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "min(asked, rate * research)                              | 取小(申请金额, 奖补比例 × 研发投入)",
        "0.05 * sum(standards.amount)                             | 0.05 × 合计(标准·奖励)",
        "40 * count(standards[level = \"level\"])                 | 40 × 项数(标准[类别 = “level”])",
        "if honour = \"瞪羚企业\" then 20 else 5 / 2                | 若 所获称号 = “瞪羚企业” ，则 20 ，否则 5 ÷ 2",
        "round down(research, 1) >= 3 and not(grade != null)      | 截断(研发投入, 1) ≥ 3 且 非(评定档次 ≠ 未填)",
    })
    void no_key_is_left(String formula, String said) {
        assertThat(words().of(formula, FORM, STEPS)).isEqualTo(said);
    }
}
