package io.luxuan.expert.avoidance;

import java.util.Set;

/**
 * How well an expert's knowledge meets an application: 0 to {@value #MOST} points, the same on every machine.
 * {@value #FIELD} for its field, {@value #SUBFIELD} when one of the expert's finer words of that field stands among its
 * keywords or in its title, and {@value #KEYWORDS} times the share of its keywords that the expert has too, rounded down.
 * Words are compared whole, after normalising.
 */
public final class Fit {
    public static final int FIELD = 300;
    public static final int SUBFIELD = 200;
    public static final int KEYWORDS = 500;
    public static final int MOST = FIELD + SUBFIELD + KEYWORDS;

    private Fit() {}

    public static int of(SeatCandidate expert, ReviewCase application) {
        int shared = 0;
        for (String word : application.keywords()) {
            shared += expert.topics().keywords().contains(word) ? 1 : 0;
        }
        return of(expert.topics(), application) + keywords(shared, application);
    }

    /** Field and sub-field alone. */
    static int of(Topics topics, ReviewCase application) {
        String field = application.field();
        if (field == null || !topics.fields().contains(field)) {
            return 0;
        }
        Set<String> finer = topics.subfields().getOrDefault(field, Set.of());
        for (String word : finer) {
            if (application.keywords().contains(word) || application.titleKey().contains(word)) {
                return FIELD + SUBFIELD;
            }
        }
        return FIELD;
    }

    static int keywords(int shared, ReviewCase application) {
        return shared == 0 ? 0 : KEYWORDS * shared / application.keywords().size();
    }
}
