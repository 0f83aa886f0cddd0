package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.TableImport.Line;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a sheet holds which column of a table.
 *
 * @param line   where the labels stand; 0 where there are none
 * @param places by column's key, from 0
 */
record SheetHeader(int line, Map<String, Integer> places) {
    /** A title and a note may stand above the labels. */
    private static final int SEARCHED = 10;

    /** The first line that names at least half of the columns, units in brackets apart. */
    static Optional<SheetHeader> find(Question table, List<Line> lines) {
        int enough = Math.max(1, (asked(table).size() + 1) / 2);
        return lines.stream().filter(line -> !line.isEmpty()).limit(SEARCHED).map(line -> of(table, line))
                .filter(header -> header.places.size() >= enough).findFirst();
    }

    static SheetHeader inOrder(Question table) {
        Map<String, Integer> places = new HashMap<>();
        asked(table).forEach(column -> places.put(column.key(), places.size()));
        return new SheetHeader(0, places);
    }

    private static SheetHeader of(Question table, Line line) {
        Map<String, Integer> places = new HashMap<>();
        for (Question column : asked(table)) {
            for (int at = 0; at < line.cells().size(); at++) {
                if (key(line.cells().get(at)).equals(key(column.label()))) {
                    places.putIfAbsent(column.key(), at);
                }
            }
        }
        return new SheetHeader(line.number(), places);
    }

    /** What is computed is not read. */
    static List<Question> asked(Question table) {
        return table.columns().stream().filter(column -> !column.isComputed()).toList();
    }

    static String labels(Question table) {
        return asked(table).stream().map(Question::label).collect(Collectors.joining("、"));
    }

    /** Without blanks, marks of a needed column, and what stands in brackets. */
    static String key(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("\\(.*?\\)|[\\s\\p{Z}*:]", "").toLowerCase(Locale.ROOT);
    }

    boolean isByOrder() {
        return line == 0;
    }

    List<Question> missing(Question table) {
        return asked(table).stream().filter(column -> column.required() && !places.containsKey(column.key())).toList();
    }

    boolean isError(Line line, Question column) {
        return places.containsKey(column.key()) && line.errors().contains(places.get(column.key()));
    }

    boolean isCut(Line line, Question column) {
        return places.containsKey(column.key()) && line.cut().contains(places.get(column.key()));
    }

    String text(Line line, Question column) {
        Integer at = places.get(column.key());
        return at == null || at >= line.cells().size() ? "" : line.cells().get(at).strip();
    }
}
