package io.luxuan.application.recommend;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.recommend.PlaceMapper.Line;
import io.luxuan.application.recommend.QuotaMapper.Own;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What departments recommend in a round, how many they may, and in what order they put it. */
@UseCase
@ForStaff
class RecommendersOfRound {
    private final QuotaMapper quotas;
    private final PlaceMapper places;
    private final Organisations organisations;
    private final Setting setting;
    private final MovableClock clock;

    RecommendersOfRound(QuotaMapper quotas, PlaceMapper places, Organisations organisations, Setting setting, MovableClock clock) {
        this.quotas = quotas;
        this.places = places;
        this.organisations = organisations;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param most null for any number */
    record Department(String name, Integer most, int taken, Map<Shelf, Long> shelves) {
        public long on(String shelf) {
            return shelves.getOrDefault(Shelf.valueOf(shelf), 0L);
        }
    }

    /** @param open whether numbers may be set still @param begun whether applications came to departments: then most of it takes two */
    record Page(Round round, RecommendRule rule, List<Department> departments, QuotaForm kept, boolean open, boolean begun) {}

    /** A line of the list with its department. */
    record Listed(String department, Line line) {}

    public Page page(String roundId) {
        Round round = setting.round(roundId);
        RecommendRule rule = Objects.requireNonNullElse(quotas.find(roundId), RecommendRule.none(roundId));
        List<Own> owns = quotas.owns(roundId);
        Map<String, Integer> own = owns.stream().collect(Collectors.toMap(Own::recommenderId, Own::most));
        var counts = quotas.counts(roundId);
        Map<String, Integer> taken = RoundCounts.taken(counts);
        Map<String, Map<Shelf, Long>> shelves = RoundCounts.shelves(counts);
        TreeSet<String> ids = new TreeSet<>(own.keySet());
        ids.addAll(shelves.keySet());
        Map<String, Organisation> known = organisations.byIds(ids);
        List<Department> departments = ids.stream().map(id -> new Department(known.get(id).name(), own.getOrDefault(id, rule.most()),
                taken.getOrDefault(id, 0), shelves.getOrDefault(id, Map.of()))).sorted(Comparator.comparing(Department::name)).toList();
        String typed = owns.stream().map(one -> known.get(one.recommenderId()).name() + " " + one.most()).collect(Collectors.joining("\n"));
        return new Page(round, rule, departments, new QuotaForm(rule.most() == null ? "" : rule.most().toString(), rule.ranked(), typed),
                Eligible.recommendationIsOpen(round, clock.now()).isAllowed(), !counts.isEmpty());
    }

    /** All that was recommended, by department and place. @param cursor how many were shown before; null for none */
    public Slice<Listed> list(String roundId, String cursor, int limit) {
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        List<Line> lines = places.list(roundId, from, limit + 1);
        Map<String, Organisation> known = lines.isEmpty() ? Map.of()
                : organisations.byIds(lines.stream().map(Line::recommenderId).distinct().toList());
        List<Listed> page = lines.stream().limit(limit).map(line -> new Listed(known.get(line.recommenderId()).name(), line)).toList();
        return new Slice<>(page, lines.size() > limit ? String.valueOf(from + limit) : null);
    }
}
