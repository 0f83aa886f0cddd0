package io.luxuan.application.recommend;

import io.luxuan.application.recommend.QuotaMapper.Own;
import java.util.List;

/** The numbers of a round as they are, and as they are to be. */
record QuotaChange(RecommendRule before, List<Own> ownsBefore, RecommendRule next, List<Own> owns) {
    QuotaChange {
        ownsBefore = List.copyOf(ownsBefore);
        owns = List.copyOf(owns);
    }

    boolean isNone() {
        return next.equals(before) && owns.equals(ownsBefore);
    }

    /** Whether it gives every department that shares the common number more room, and changes nothing else. */
    boolean isMoreForAllAlike() {
        boolean more = before.most() != null && (next.most() == null || next.most() >= before.most());
        return more && owns.equals(ownsBefore) && next.ranked() == before.ranked();
    }
}
