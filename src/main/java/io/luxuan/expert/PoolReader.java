package io.luxuan.expert;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts rows of the pool and their fields together: two statements for any number of experts. */
@Component
class PoolReader {
    private final ExpertMapper mapper;

    PoolReader(ExpertMapper mapper) {
        this.mapper = mapper;
    }

    List<Expert> withFields(List<ExpertRow> rows) {
        Map<String, Set<String>> fields = fieldsOf(rows);
        return rows.stream().map(row -> row.with(fields.getOrDefault(row.id(), Set.of()))).toList();
    }

    Map<String, Set<String>> fieldsOf(List<ExpertRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        boolean many = rows.size() > 500;
        return byExpert(many ? mapper.allFields() : mapper.fieldsOf(rows.stream().map(ExpertRow::id).toList()));
    }

    List<ExpertRow> rows(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : mapper.byIds(ids);
    }

    private static Map<String, Set<String>> byExpert(List<ExpertField> fields) {
        Map<String, Set<String>> byExpert = new LinkedHashMap<>();
        fields.forEach(field -> byExpert.computeIfAbsent(field.expertId(), id -> new LinkedHashSet<>()).add(field.fieldCode()));
        return byExpert;
    }
}
