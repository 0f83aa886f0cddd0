package io.luxuan.decision;

import io.luxuan.ranking.MeetingAdvice.Advised;
import io.luxuan.shared.Numbers;
import io.luxuan.shared.find.FindQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which part of the meeting's list is looked at.
 *
 * @param show  a {@link RowFilter}
 * @param q     what number, title and unit must hold; blank for all
 * @param place a rank, from which on it is listed; blank for what {@code page} says
 */
record MeetingQuery(String show, String q, String place, Integer page) {
    static final MeetingQuery FIRST = new MeetingQuery(null, null, null, null);
    private static final int ROWS = 50;

    MeetingQuery {
        q = q == null ? "" : q.strip();
        place = place == null ? "" : place.strip();
    }

    /** @param page from 1 */
    record Page(RowFilter filter, Map<RowFilter, Integer> counts, List<MeetingRow> rows, int page, int pages) {}

    Page of(List<MeetingRow> all, Map<String, Advised> advice) {
        List<String> words = FindQuery.words(q);
        List<MeetingRow> found = all.stream().filter(row -> FindQuery.isIn(words, text(row))).toList();
        RowFilter filter = RowFilter.of(show);
        List<MeetingRow> rows = found.stream().filter(row -> filter.shows(row, grey(row, advice))).toList();
        Map<RowFilter, Integer> counts = new EnumMap<>(RowFilter.class);
        for (RowFilter one : RowFilter.values()) {
            counts.put(one, (int) found.stream().filter(row -> one.shows(row, grey(row, advice))).count());
        }
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int at = Math.min(Math.max(1, wanted(rows)), pages);
        return new Page(filter, counts, rows.subList((at - 1) * ROWS, Math.min(rows.size(), at * ROWS)), at, pages);
    }

    private int wanted(List<MeetingRow> rows) {
        String typed = Numbers.normal(place);
        if (!typed.matches("[0-9]{1,7}")) {
            return page == null ? 1 : page;
        }
        int rank = Integer.parseInt(typed);
        return IntStream.range(0, rows.size()).filter(at -> rows.get(at).rank() >= rank).findFirst().orElse(rows.size()) / ROWS + 1;
    }

    private static String text(MeetingRow row) {
        return row.number() + " " + row.title() + " " + row.organisationName();
    }

    private static boolean grey(MeetingRow row, Map<String, Advised> advice) {
        Advised advised = advice.get(row.applicationId());
        return advised != null && advised.grey();
    }
}
