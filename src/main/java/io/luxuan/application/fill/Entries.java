package io.luxuan.application.fill;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.TableView;
import io.luxuan.programme.form.Typed;
import java.util.List;
import java.util.Map;

/** Answers as people read them. */
public final class Entries {
    private Entries() {}

    /** @param options for CHOICE: values with their names */
    public static Entry of(Question question, Map<String, String> options, String text, List<Attachment> files) {
        String shown = switch (question.type()) {
            case CHOICE -> options.getOrDefault(text, text);
            case MULTI_CHOICE -> String.join("、", AnswerRules.choices(text));
            case TABLE -> "";
            default -> text;
        };
        return new Entry(question.key(), question.label(), question.type(), shown, files,
                question.isTable() ? TableView.read(question, Typed.table(question, text)) : null);
    }
}
