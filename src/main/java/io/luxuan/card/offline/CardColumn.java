package io.luxuan.card.offline;

import io.luxuan.programme.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * A column of the workbook of cards.
 *
 * @param field of the card's form that stands in it; empty where nothing is read but what the card is known by
 */
record CardColumn(Kind kind, String key, String heading, String field) {
    enum Kind { NUMBER, TITLE, VERSION, POINTS, COMMENT, OPINION, NOTE }

    static List<CardColumn> of(Rubric rubric, MessageSource messages) {
        List<CardColumn> columns = new ArrayList<>();
        columns.add(new CardColumn(Kind.NUMBER, "", text(messages, "card.number"), ""));
        columns.add(new CardColumn(Kind.TITLE, "", text(messages, "card.project"), ""));
        columns.add(new CardColumn(Kind.VERSION, "", text(messages, "card.package.version"), ""));
        rubric.criteria().forEach(one -> columns.add(new CardColumn(Kind.POINTS, one.key(),
                text(messages, "card.package.points", one.label(), one.max()), "points." + one.key())));
        if (rubric.opinionParts().isEmpty()) {
            columns.add(new CardColumn(Kind.COMMENT, "", text(messages, "card.comment"), "comment"));
        }
        rubric.opinionParts().forEach(part -> columns.add(new CardColumn(Kind.OPINION, part.key(),
                text(messages, "card.package.opinion", part.label()), "opinion." + part.key())));
        columns.add(new CardColumn(Kind.NOTE, "", text(messages, "card.note"), "note"));
        return List.copyOf(columns);
    }

    int width() {
        return switch (kind) {
            case NUMBER, VERSION, POINTS -> 16;
            case TITLE -> 40;
            case COMMENT, OPINION, NOTE -> 60;
        };
    }

    private static String text(MessageSource messages, String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
