package io.luxuan.expert.candidate;

import io.luxuan.expert.avoidance.Tie;
import io.luxuan.expert.pool.ExpertRow;
import io.luxuan.expert.tie.TieMapper;
import io.luxuan.expert.tie.TieRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What experts declared and what still binds: one statement for any number of experts. */
@Component
class TieReader {
    private static final int MANY = 500;

    private final TieMapper mapper;

    TieReader(TieMapper mapper) {
        this.mapper = mapper;
    }

    Map<String, List<Tie>> of(List<ExpertRow> experts) {
        if (experts.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Tie>> byExpert = new HashMap<>();
        List<TieRow> rows = experts.size() > MANY
                ? mapper.binding() : mapper.bindingOf(experts.stream().map(ExpertRow::id).toList());
        rows.forEach(row -> byExpert.computeIfAbsent(row.expertId(), id -> new ArrayList<>()).addAll(row.ties()));
        return byExpert;
    }
}
