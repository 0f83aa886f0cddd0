package io.luxuan.application.fill;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableView;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.storage.FileKind;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays out the questions of a form.
 *
 * @param faults   all that is wrong, by question or cell
 * @param hidden   keys of the questions that are not asked
 * @param complete whether questions without an answer are shown as faults too
 */
public record Painter(Map<String, Refused> faults, Set<String> hidden, TypedForm typed, boolean complete) {
    /**
     * What is stored of one question.
     *
     * @param seen as in {@link QuestionView}; @param remark null for none; @param taken from where it was, null for nowhere
     */
    public record Stored(String text, String seen, LocalDateTime savedAt, String remark, List<Attachment> files, String taken) {
        public static Stored of(String text, String seen) {
            return new Stored(text, seen, null, null, List.of(), null);
        }
    }

    /** @param options for CHOICE: values with their names */
    public QuestionView question(Question question, Map<String, String> options, Stored stored) {
        String key = question.key();
        String text = typed.texts.getOrDefault(key, stored.text());
        return new QuestionView(key, question.label(), question.type(), question.required(), question.limit(),
                question.hint(), options, text, stored.seen(), question.isTable() ? 0 : AnswerRules.length(text), fault(question, text),
                isMissing(question), stored.remark(), typed.conflicts.get(key), stored.savedAt(), stored.files(), endings(question),
                table(question, stored.text()), typed.problems.getOrDefault(key, List.of()), typed.pasted.getOrDefault(key, ""),
                !hidden.contains(key), stored.taken());
    }

    /** The options as they are named. */
    public static Map<String, String> options(Question question) {
        Map<String, String> options = new LinkedHashMap<>();
        question.options().forEach(option -> options.put(option, option));
        return options;
    }

    /** A table keeps the form back by any of its cells. */
    private boolean isMissing(Question question) {
        return faults.containsKey(question.key())
                || question.isTable() && faults.keySet().stream().anyMatch(key -> key.startsWith(question.key() + "."));
    }

    private TableView table(Question question, String stored) {
        if (!question.isTable()) {
            return null;
        }
        Map<String, Refused> said = new LinkedHashMap<>();
        Table table = Typed.table(question, stored);
        faults.forEach((key, fault) -> {
            if (complete || SentCells.isFilled(question, table, key)) {
                said.put(key, fault);
            }
        });
        return TableView.write(question, table, new TableView.Sent(typed.texts, said, typed.conflicts));
    }

    private Refused fault(Question question, String text) {
        Refused refused = typed.faults.getOrDefault(question.key(), faults.get(question.key()));
        boolean failed = refused != null && refused.code().equals(Check.FAILED);
        boolean said = failed || typed.faults.containsKey(question.key()) || complete || !text.isBlank() && !question.isTable();
        return said ? refused : null;
    }

    private static String endings(Question question) {
        return question.type() != QuestionType.ATTACHMENT ? null
                : FileKind.allowed(question.accept()).stream().flatMap(kind -> kind.extensions().stream())
                        .map(ending -> "." + ending).collect(Collectors.joining(","));
    }
}
