package io.luxuan.expert.workbook;

import io.luxuan.expert.avoidance.Sector;
import io.luxuan.shared.NameKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Chinese texts of a workbook of experts, in both directions. */
@Component
class FileTexts {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource messages;

    FileTexts(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, CHINESE);
    }

    String heading(FileColumn column) {
        return text(column.messageKey());
    }

    /** Required columns carry a star, which may be missing when read. */
    List<String> headings() {
        return Arrays.stream(FileColumn.values()).map(column -> heading(column) + (column.required() ? "*" : "")).toList();
    }

    Optional<FileColumn> columnOf(String heading) {
        String plain = NameKey.of(heading);
        return Arrays.stream(FileColumn.values())
                .filter(column -> NameKey.of(heading(column)).equals(plain)).findFirst();
    }

    String sector(Sector sector) {
        return sector == null ? "" : text("sector." + sector);
    }

    List<String> sectors() {
        return Arrays.stream(Sector.values()).map(this::sector).toList();
    }

    /** The constant's name; the text itself when it is none, so that the form's rules find it wrong. */
    String sectorOf(String text) {
        Map<Sector, String> names = new EnumMap<>(Sector.class);
        Arrays.stream(Sector.values()).forEach(sector -> names.put(sector, sector(sector)));
        return names.entrySet().stream().filter(entry -> entry.getValue().equals(text.strip()))
                .map(entry -> entry.getKey().name()).findFirst().orElse(text);
    }
}
