package io.luxuan.notify.told;

import io.luxuan.notify.ToldKind;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What news says, in the words of the bundles. */
@Component
public class ToldTexts {
    private final MessageSource messages;
    private final TextFields fields;

    ToldTexts(MessageSource messages, TextFields fields) {
        this.messages = messages;
        this.fields = fields;
    }

    public String title(ToldRow row) {
        return fields.fill(own(row.kind(), "title"), row);
    }

    public String text(ToldRow row) {
        return fields.fill(own(row.kind(), "text"), row);
    }

    private String own(ToldKind kind, String part) {
        return messages.getMessage("told." + kind + "." + part, null, Locale.SIMPLIFIED_CHINESE);
    }
}
