package io.luxuan.notify.told;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.rule.OwnWords;
import io.luxuan.notify.rule.ToldWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What news says: in the managers' words where they wrote some, in those of the bundles elsewhere. */
@Component
public class ToldTexts {
    private final MessageSource messages;
    private final OwnWords words;
    private final TextFields fields;

    ToldTexts(MessageSource messages, OwnWords words, TextFields fields) {
        this.messages = messages;
        this.words = words;
        this.fields = fields;
    }

    public String title(ToldRow row) {
        return fields.fill(words.of(row.kind()).map(ToldWords::title).orElseGet(() -> own(row.kind()).title()), row);
    }

    public String text(ToldRow row) {
        return fields.fill(words.of(row.kind()).map(ToldWords::body).orElseGet(() -> own(row.kind()).body()), row);
    }

    /** The program's own. */
    public ToldWords own(ToldKind kind) {
        return new ToldWords(message(kind, "title"), message(kind, "text"));
    }

    private String message(ToldKind kind, String part) {
        return messages.getMessage("told." + kind + "." + part, null, Locale.SIMPLIFIED_CHINESE);
    }
}
