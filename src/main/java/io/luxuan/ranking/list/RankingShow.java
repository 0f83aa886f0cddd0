package io.luxuan.ranking.list;

import java.util.Arrays;
import java.util.Locale;

/** What the ranking page lists. */
enum RankingShow {
    RANKED, TIED, GREY, FAR, EXCLUDED, WITHDRAWN;

    /** Anything else than a known name is the ranking itself. */
    static RankingShow of(String name) {
        return Arrays.stream(values()).filter(each -> each.param().equals(name)).findFirst().orElse(RANKED);
    }

    /** Whether its lines are those of the ranking. */
    public boolean isRanking() {
        return this == RANKED || this == TIED || this == GREY || this == EXCLUDED;
    }

    public String param() {
        return name().toLowerCase(Locale.ROOT);
    }
}
