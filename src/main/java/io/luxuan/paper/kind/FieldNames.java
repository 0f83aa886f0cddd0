package io.luxuan.paper.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What fields are called in templates: in Chinese, as those who edit them read and write. */
@Component
public class FieldNames {
    /** Known to every paper. */
    private static final List<String> COMMON = List.of("number", "from", "date", "round", "programme", "year", "total");

    private final MessageSource messages;

    FieldNames(MessageSource messages) {
        this.messages = messages;
    }

    /** Key by name. */
    public Map<String, String> fields(PaperKind kind) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(COMMON.stream(), kind.fields().stream()).forEach(key -> names.put(name(key), key));
        return names;
    }

    /** Of the list's columns, each with the word before it that makes its row repeat. */
    public List<String> ofRows(PaperKind kind) {
        return kind.columns().stream().map(column -> rowMark() + name(column.key())).toList();
    }

    /** Before the names of columns. */
    public String rowMark() {
        return text("paper.row") + ".";
    }

    /** Of the list in a workbook. */
    public String list() {
        return text("paper.list");
    }

    public String name(String key) {
        return text("paper.field." + key);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
