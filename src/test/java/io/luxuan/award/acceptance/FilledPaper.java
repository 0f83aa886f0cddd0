package io.luxuan.award.acceptance;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something right for everything that a programme asks for in a paper: one milestone, one line of a budget. */
public record FilledPaper(PaperForm form, BigDecimal amount, LocalDate day) {
    public static final String MILESTONE = "交付";

    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        form.questions().stream().filter(question -> question.required() && question.when() == null)
                .forEach(question -> answers.put(question.key(), answer(question)));
        return answers;
    }

    private String answer(Question question) {
        return switch (question.type()) {
            case MONEY -> amount == null ? "5" : amount.toPlainString();
            case DECIMAL, NUMBER -> "100";
            case DATE -> day.toString();
            case CHOICE, MULTI_CHOICE -> question.options().get(0);
            case TABLE -> table(question);
            default -> MILESTONE;
        };
    }

    private String table(Question table) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.columns().stream().filter(column -> !column.isComputed()).forEach(column -> cells.put(column.key(), answer(column)));
        return Table.of(List.of(cells)).write();
    }
}
