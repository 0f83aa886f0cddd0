package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one table as rows of another. */
final class TakenRows {
    private static final int ENOUGH = 2;

    private TakenRows() {}

    /** A table of another name is the same where it asks for some of the same by the same names. */
    static boolean shareColumns(Question target, Question source) {
        return target.isTable() && source.isTable() && target.columns().stream().filter(column -> source.columns().stream()
                .anyMatch(one -> isNamedAlike(column, one))).count() >= ENOUGH;
    }

    static Table of(Question target, Question source, Table rows) {
        Map<Question, Question> columns = columns(target, source);
        Table taken = Table.EMPTY;
        for (Table.Row row : rows.filled().stream().limit(target.rows() == null ? 0 : target.rows().most()).toList()) {
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach((to, from) -> TakenAnswers.cell(to, named(to), row.text(from.key()), named(from))
                    .ifPresent(text -> cells.put(to.key(), text)));
            if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
                taken = taken.with(cells);
            }
        }
        return taken;
    }

    /** By key or label; where the tables themselves are the same, what is left in the order of its kind. */
    private static Map<Question, Question> columns(Question target, Question source) {
        boolean same = target.key().equals(source.key()) || TakenAnswers.label(target).equals(TakenAnswers.label(source));
        Map<Question, Question> columns = new LinkedHashMap<>();
        List<Question> left = new ArrayList<>(source.columns());
        for (Question column : target.columns()) {
            left.stream().filter(one -> TakenAnswers.fits(column, one) && (same ? isAlike(column, one) : isNamedAlike(column, one))).findFirst()
                    .ifPresent(one -> {
                        columns.put(column, one);
                        left.remove(one);
                    });
        }
        if (same) {
            target.columns().stream().filter(column -> !columns.containsKey(column)).forEach(column -> left.stream()
                    .filter(one -> one.type().isText() == column.type().isText() && TakenAnswers.fits(column, one)).findFirst().ifPresent(one -> {
                        columns.put(column, one);
                        left.remove(one);
                    }));
        }
        return columns;
    }

    private static boolean isAlike(Question one, Question other) {
        return one.key().equals(other.key()) || TakenAnswers.label(one).equals(TakenAnswers.label(other));
    }

    private static boolean isNamedAlike(Question one, Question other) {
        return one.key().equals(other.key()) && one.label().equals(other.label());
    }

    private static Map<String, String> named(Question column) {
        Map<String, String> options = new LinkedHashMap<>();
        column.options().forEach(option -> options.put(option, option));
        return options;
    }
}
