package io.luxuan.programme.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.form.Around;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Which answers an amount reads, and which of them count. */
class AmountContextTest {
    private static final Around YEAR = new Around(LocalDate.of(2026, 3, 31), 2026);
    private static final Funding FUNDING = JsonMapper.builder().build()
            .readValue("{\"type\": \"COMPUTED\", \"amount\": \"get or else(loan, 0) + base\"}", Funding.class);
    private static final Form FORM = new Form(List.of(new Section("s", "一", null, List.of(
            question("kind", QuestionType.CHOICE, null), question("base", QuestionType.MONEY, null),
            question("late", QuestionType.CONFIRM, "round.year > 2025"),
            question("loan", QuestionType.MONEY, "kind = \"贷款\" and not(late)")))), null);

    private static Question question(String key, QuestionType type, String when) {
        return new Question(key, key, type, false, null, null, null, null, null, null, null, null, null, null, when);
    }

    private static Object loan(Map<String, String> answers) {
        return AmountContext.values(FORM, FUNDING, answers, () -> YEAR).get("loan");
    }

    @Test
    void what_decides_whether_a_question_is_asked_is_read_too() {
        assertThat(AmountContext.questions(FORM, FUNDING)).containsExactlyInAnyOrder("loan", "kind", "late", "base");
    }

    @Test
    void an_answer_that_is_no_longer_asked_for_counts_for_nothing() {
        assertThat(loan(Map.of("kind", "贷款", "loan", "100", "base", "1"))).isEqualTo(new BigDecimal("100"));
        assertThat(loan(Map.of("kind", "自筹", "loan", "100", "base", "1"))).isNull();
        assertThat(loan(Map.of("kind", "贷款", "late", "yes", "loan", "100", "base", "1"))).isNull();
    }

    @Test
    void only_what_the_amount_names_is_handed_on() {
        assertThat(AmountContext.values(FORM, FUNDING, Map.of("kind", "贷款", "loan", "100", "base", "1"), () -> YEAR))
                .containsOnlyKeys("loan", "base");
    }
}
