package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.Notice;
import io.luxuan.shared.Slice;
import java.util.List;

/**
 * Results of all rounds, or of a year and a programme.
 *
 * @param years      of rounds with results, the last first
 * @param year       null for all
 * @param programme  id; null for all
 */
record ResultsView(Slice<Notice> notices, List<Integer> years, List<Choice> programmes, Integer year, String programme) {
    /** Something to choose, as it is stored and as people call it. */
    record Choice(String value, String name) {}

    public boolean isNarrowed() {
        return year != null || programme != null;
    }
}
