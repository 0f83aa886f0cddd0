package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table.Row;
import io.luxuan.shared.Figures;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, the way it is kept and shown again. */
public final class Typed {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private Typed() {}

    /** Numbers and days in their one spelling, choices in the order of their question; all else as it was typed. */
    public static String text(Question question, String typed) {
        String clean = clean(typed);
        return switch (question.type()) {
            case MONEY, NUMBER, DECIMAL, COMPUTED -> Figures.plain(clean);
            case DATE -> date(clean);
            case MULTI_CHOICE -> chosen(question, clean);
            case TABLE -> table(question, clean).write();
            default -> clean;
        };
    }

    /** @throws IllegalArgumentException when the text is no table */
    public static Table table(Question question, String text) {
        return Table.read(text).map(row -> row(question, row));
    }

    /** Cells of no column are dropped. */
    private static Row row(Question question, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        question.columns().forEach(column -> cells.put(column.key(), text(column, row.text(column.key()))));
        return new Row(row.id(), cells);
    }

    /** Browsers send line ends as CRLF; zero characters are not text. */
    static String clean(String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").replace("\0", "");
    }

    private static String chosen(Question question, String text) {
        List<String> chosen = new ArrayList<>(AnswerRules.choices(text));
        chosen.sort((one, other) -> Integer.compare(question.options().indexOf(one), question.options().indexOf(other)));
        return String.join("\n", chosen.stream().distinct().toList());
    }

    /** 2026/3/1, 2026年3月1日 and full-width digits are days too. */
    private static String date(String text) {
        Matcher day = DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)))
                : text;
    }
}
