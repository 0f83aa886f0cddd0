package io.luxuan.countersign;

import io.luxuan.shared.Hashes;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A subject in the words that the second person reads. */
@Component
class SubjectTexts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_TEXT = 500;

    private final MessageSource messages;

    SubjectTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** @param seen digest of everything that is asked for: whatever changes of it changes this */
    record Shown(String text, List<String> lines, String seen) {}

    Shown of(Subject subject, Wish wish) {
        String text = say("countersign.subject.", subject.code(), subject.arguments());
        List<String> lines = subject.lines().stream().map(line -> say("countersign.line.", line.code(), line.arguments())).toList();
        String all = JSON.writeValueAsString(List.of(String.valueOf(subject.state()), text, lines, Details.write(wish.details())));
        return new Shown(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…", lines, Hashes.sm3(all));
    }

    private String say(String start, String code, List<Object> arguments) {
        return messages.getMessage(start + code, arguments.toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
