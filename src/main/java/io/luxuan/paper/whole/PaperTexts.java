package io.luxuan.paper.whole;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that stand on a paper, whatever the language of whoever takes it. */
@Component
class PaperTexts {
    private final MessageSource messages;

    PaperTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
