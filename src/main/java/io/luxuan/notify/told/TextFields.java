package io.luxuan.notify.told;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills the fields of a text. What a text calls by another name than a field's stays as it is written. */
@Component
public class TextFields {
    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)}");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    private final Map<String, Field> byName = new HashMap<>();
    private final String unknown;

    TextFields(MessageSource messages) {
        Arrays.stream(Field.values()).forEach(field ->
                byName.put(messages.getMessage("told.field." + field, null, Locale.SIMPLIFIED_CHINESE), field));
        unknown = messages.getMessage("told.field.unknown", null, Locale.SIMPLIFIED_CHINESE);
    }

    /** The names that a text uses and that are no field's. */
    public List<String> strange(String text) {
        List<String> found = new ArrayList<>();
        Matcher names = NAMED.matcher(text);
        while (names.find()) {
            if (!byName.containsKey(names.group(1).strip())) {
                found.add(names.group(1));
            }
        }
        return found;
    }

    public List<String> names() {
        return byName.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    public String fill(String text, ToldRow row) {
        return NAMED.matcher(text).replaceAll(name -> {
            Field field = byName.get(name.group(1).strip());
            return Matcher.quoteReplacement(field == null ? name.group() : value(field, row));
        });
    }

    private String value(Field field, ToldRow row) {
        return switch (field) {
            case ROUND -> orUnknown(row.roundTitle());
            case NUMBER -> orUnknown(row.numberText());
            case TITLE -> orUnknown(row.title());
            case UNTIL -> moment(row.untilAt());
        };
    }

    private String moment(LocalDateTime until) {
        return until == null ? unknown : until.format(MOMENT);
    }

    private String orUnknown(String text) {
        return text == null || text.isBlank() ? unknown : text;
    }
}
