package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.recommend.QuotaMapper.Count;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Of a round how many of each department stand where. */
final class RoundCounts {
    private static final Set<ApplicationStatus> TAKES_NO_PLACE = EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED,
            ApplicationStatus.RETURNED, ApplicationStatus.NOT_RECOMMENDED, ApplicationStatus.WITHDRAWN, ApplicationStatus.LAPSED);

    private RoundCounts() {}

    /** By department, how many places are taken. */
    static Map<String, Integer> taken(Collection<Count> counts) {
        Map<String, Integer> taken = new HashMap<>();
        counts.stream().filter(count -> !TAKES_NO_PLACE.contains(count.status()))
                .forEach(count -> taken.merge(count.recommenderId(), (int) count.amount(), Integer::sum));
        return taken;
    }

    /** By department and shelf. */
    static Map<String, Map<Shelf, Long>> shelves(Collection<Count> counts) {
        Map<String, Map<ApplicationStatus, Long>> byStatus = new HashMap<>();
        counts.forEach(count -> byStatus.computeIfAbsent(count.recommenderId(), none -> new HashMap<>()).put(count.status(), count.amount()));
        Map<String, Map<Shelf, Long>> shelves = new HashMap<>();
        byStatus.forEach((department, amounts) -> {
            Map<Shelf, Long> some = new HashMap<>();
            for (Shelf shelf : Shelf.values()) {
                some.put(shelf, shelf.count(amounts));
            }
            shelves.put(department, some);
        });
        return shelves;
    }
}
