package io.luxuan.card.offline;

import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.offline.CardColumn.Kind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import io.luxuan.spreadsheet.UnreadableSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a workbook of cards apart: each line a card as it was typed. */
final class ReadCards {
    private static final int MOST_ROWS = 500;
    private static final int LONGEST = 4000;

    private final List<CardColumn> columns;
    private final List<CardFault> faults;
    private final Map<CardColumn, Integer> places = new LinkedHashMap<>();

    /** @param faults takes what is wrong */
    ReadCards(List<CardColumn> columns, List<CardFault> faults) {
        this.columns = columns;
        this.faults = faults;
    }

    /** @param isEmpty nothing was filled in */
    record Line(int line, String number, CardDraft draft, boolean isEmpty) {}

    List<Line> read(byte[] file) {
        List<SheetRow> rows;
        try {
            rows = SheetReader.rows(file, MOST_ROWS);
        } catch (UnreadableSheet unreadable) {
            return whole("card.package.unreadable");
        }
        if (rows.isEmpty()) {
            return whole("card.package.empty");
        }
        heading(rows.get(0));
        return faults.isEmpty() ? rows.subList(1, rows.size()).stream().map(this::line).toList() : List.of();
    }

    private List<Line> whole(String key) {
        faults.add(new CardFault(0, "", new Refused(key, List.of())));
        return List.of();
    }

    private void heading(SheetRow row) {
        columns.forEach(column -> row.cells().forEach((place, text) -> {
            if (text.equals(column.heading())) {
                places.putIfAbsent(column, place);
            }
        }));
        columns.stream().filter(column -> column.kind() != Kind.TITLE && !places.containsKey(column))
                .forEach(column -> faults.add(new CardFault(row.number(), column.heading(), new Refused("card.package.no-column", List.of()))));
    }

    private Line line(SheetRow row) {
        Map<String, String> points = new LinkedHashMap<>();
        Map<String, String> opinions = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>(List.of("", ""));
        boolean[] filled = new boolean[1];
        columns.stream().filter(column -> !column.field().isEmpty()).forEach(column -> {
            String text = cell(row, column);
            filled[0] |= !text.isBlank();
            switch (column.kind()) {
                case POINTS -> points.put(column.key(), text);
                case OPINION -> opinions.put(column.key(), text);
                case COMMENT -> texts.set(0, text);
                case NOTE -> texts.set(1, text);
                case NUMBER, TITLE, VERSION -> { }
            }
        });
        String version = of(Kind.VERSION, row);
        return new Line(row.number(), of(Kind.NUMBER, row), new CardDraft(points, texts.get(0), texts.get(1),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1, Ids.next(), opinions), !filled[0]);
    }

    private String of(Kind kind, SheetRow row) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst().map(column -> row.text(places.get(column))).orElse("");
    }

    private String cell(SheetRow row, CardColumn column) {
        int place = places.get(column);
        if (row.errors().contains(place) || row.cut().contains(place)) {
            faults.add(new CardFault(row.number(), column.heading(), new Refused("card.package.error-value", List.of())));
        }
        String text = row.text(place);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
