package io.luxuan.draw;

import io.luxuan.shared.Days;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** A source as it is typed. @param publishAt {@code yyyy-MM-ddTHH:mm} */
public record SourceForm(String name, String issue, String publishAt, String kind, String written) {
    static final int NAME = 100;
    static final int WRITTEN = 300;

    public boolean isBlank() {
        return blank(name) && blank(issue) && blank(publishAt);
    }

    LocalDateTime moment() {
        try {
            return blank(publishAt) ? null : Days.moment(publishAt.strip().replace(' ', 'T'));
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    ValueKind valueKind() {
        return Arrays.stream(ValueKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    }

    PublicSource at(int number) {
        return new PublicSource(number, name.strip(), issue.strip(), moment(), valueKind(), blank(written) ? "" : written.strip());
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }
}
