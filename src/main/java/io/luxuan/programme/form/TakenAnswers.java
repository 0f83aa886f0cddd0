package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers of one form as answers of another: a question is the same where its key or its label is, and where what was typed can be
 * typed there. Nobody confirms a declaration by taking it over, and what is computed is computed anew.
 */
public final class TakenAnswers {
    private static final int SURELY_THE_SAME = 4;

    private TakenAnswers() {}

    /** A form with what was answered. @param options of a CHOICE: values with their names */
    public record Filled(List<Question> questions, Map<String, String> answers, Function<Question, Map<String, String>> options) {
        public static Filled of(List<Question> questions, Map<String, String> answers) {
            return new Filled(questions, answers, question -> {
                Map<String, String> options = new LinkedHashMap<>();
                question.options().forEach(option -> options.put(option, option));
                return options;
            });
        }
    }

    /** What the source says, by keys of the target's questions; empty answers and what cannot be kept are left out. */
    public static Map<String, String> of(Filled target, Filled source) {
        return of(target, source, true);
    }

    /** The same of a form of another kind, where a key alone says nothing: a 总结 is no 摘要 though both are called summary. */
    public static Map<String, String> byLabels(Filled target, Filled source) {
        return of(target, source, false);
    }

    private static Map<String, String> of(Filled target, Filled source, boolean byKeys) {
        Map<String, String> taken = new LinkedHashMap<>();
        for (Question question : target.questions()) {
            if (question.type() != QuestionType.ATTACHMENT) {
                same(question, source.questions(), byKeys).flatMap(from -> text(question, target, from, source))
                        .filter(text -> !text.isEmpty() && AnswerRules.canBeKept(question, text).isAllowed())
                        .ifPresent(text -> taken.put(question.key(), text));
            }
        }
        return taken;
    }

    /** The question of these that asks for the same: by its key, by its label, or by a label within the other's. */
    public static Optional<Question> same(Question question, List<Question> among) {
        return same(question, among, true);
    }

    private static Optional<Question> same(Question question, List<Question> among, boolean byKeys) {
        List<Question> fit = among.stream().filter(one -> fits(question, one)).toList();
        return fit.stream().filter(one -> one.key().equals(question.key()) && (isLike(one, question) || question.isTable())).findFirst()
                .or(() -> fit.stream().filter(one -> label(one).equals(label(question))).findFirst())
                .or(() -> fit.stream().filter(one -> byKeys && !question.type().isFigure() && one.key().equals(question.key())).findFirst())
                .or(() -> fit.stream().filter(one -> isLike(one, question)).findFirst())
                .or(() -> fit.stream().filter(one -> TakenRows.shareColumns(question, one)).findFirst());
    }

    private static boolean isLike(Question one, Question other) {
        String first = label(one);
        String second = label(other);
        return first.equals(second) || Math.min(first.length(), second.length()) >= SURELY_THE_SAME
                && (first.contains(second) || second.contains(first));
    }

    /** Without the unit of a figure and blanks: 申请财政资金（万元）. */
    static String label(Question question) {
        return question.label().replaceAll("[（(].*?[）)]|\\s", "");
    }

    static boolean fits(Question target, Question source) {
        return switch (target.type()) {
            case CONFIRM, COMPUTED -> false;
            case TABLE, DATE, ATTACHMENT, MULTI_CHOICE -> source.type() == target.type();
            case CHOICE -> source.type() == QuestionType.CHOICE;
            case MONEY, NUMBER, DECIMAL -> source.type().isFigure();
            case TEXT, LONG_TEXT -> source.type().isText() || source.type() == QuestionType.CHOICE;
        };
    }

    private static Optional<String> text(Question question, Filled target, Question from, Filled source) {
        String text = source.answers().getOrDefault(from.key(), "");
        if (question.isTable()) {
            return Optional.of(TakenRows.of(question, from, Typed.table(from, text)).write());
        }
        return cell(question, target.options().apply(question), text, source.options().apply(from));
    }

    /** Empty where the target does not offer what was chosen. */
    static Optional<String> cell(Question question, Map<String, String> offered, String text, Map<String, String> named) {
        return switch (question.type()) {
            case CHOICE -> offered.containsKey(text) ? Optional.of(text) : offered.entrySet().stream()
                    .filter(option -> option.getValue().equals(named.getOrDefault(text, text))).map(Map.Entry::getKey).findFirst();
            case MULTI_CHOICE -> {
                List<String> kept = new ArrayList<>(AnswerRules.choices(text));
                kept.retainAll(question.options());
                yield Optional.of(String.join("\n", kept));
            }
            case TEXT, LONG_TEXT -> Optional.of(named.getOrDefault(text, text));
            default -> Optional.of(text);
        };
    }
}
