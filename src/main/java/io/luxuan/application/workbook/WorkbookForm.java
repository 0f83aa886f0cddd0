package io.luxuan.application.workbook;

import io.luxuan.application.export.SheetNames;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form as a workbook: a first sheet with a row a claim, and a sheet for each table whose rows say of which claim they are.
 * Files are no cells, and what is computed is not typed.
 *
 * @param claims the first sheet as a table of the form's plain questions
 * @param tables by the form's table the same with the claim's number before its columns
 */
record WorkbookForm(ApplicationForm form, Question claims, Map<Question, Question> tables, SheetNames names) {
    /** No key of a question: those have letters and digits alone. */
    static final String NUMBER = "#number";
    static final int LONGEST_NUMBER = 60;
    static final int MOST_CLAIMS = 1_000;
    static final int MOST_ROWS = 20_000;

    /** @param sheet name of the first sheet; @param number label of the column that tells claims apart */
    static WorkbookForm of(ApplicationForm form, String sheet, String number) {
        Question own = column(NUMBER, number, QuestionType.TEXT, true, List.of(), null);
        List<Question> plain = form.questions().filter(question -> !question.isTable() && !question.isComputed()
                && question.type() != QuestionType.ATTACHMENT).map(question -> named(form, question)).toList();
        Map<Question, Question> tables = new LinkedHashMap<>();
        form.questions().filter(Question::isTable).forEach(table -> tables.put(table, table(table.label(), with(own, table.columns()), MOST_ROWS)));
        return new WorkbookForm(form, table(sheet, with(own, plain), MOST_CLAIMS), tables, new SheetNames(List.of(sheet)));
    }

    String sheetOf(Question table) {
        return names.of(table.key(), table.label());
    }

    /** What a cell says, as it is stored: people read the names of a dictionary, not its codes. */
    Map<String, String> stored(Map<String, String> cells) {
        Map<String, String> answers = new LinkedHashMap<>();
        cells.forEach((key, text) -> {
            if (!key.equals(NUMBER) && !text.isEmpty()) {
                answers.put(key, form.question(key).filter(question -> question.type() == QuestionType.CHOICE).map(question ->
                        form.options(question).entrySet().stream().filter(option -> option.getValue().equals(text)).map(Map.Entry::getKey)
                                .findFirst().orElse(text)).orElse(text));
            }
        });
        return answers;
    }

    /** A question that is not always asked needs no column. */
    private static Question named(ApplicationForm form, Question question) {
        List<String> options = question.type().isChoice() ? List.copyOf(form.options(question).values()) : question.options();
        return new Question(question.key(), question.label(), question.type(), question.required() && question.when() == null, question.limit(),
                question.hint(), options, null, question.least(), question.most(), question.decimals(), null, null, null, null);
    }

    private static Question column(String key, String label, QuestionType type, boolean required, List<String> options, BigDecimal least) {
        return new Question(key, label, type, required, LONGEST_NUMBER, null, options, null, least, null, null, null, null, null, null);
    }

    private static Question table(String label, List<Question> columns, int most) {
        return new Question("sheet", label, QuestionType.TABLE, true, null, null, null, null, null, null, null, columns,
                new Rows(0, most, null), null, null);
    }

    private static List<Question> with(Question number, List<Question> columns) {
        return Stream.concat(Stream.of(number), columns.stream()).collect(Collectors.toCollection(ArrayList::new));
    }
}
