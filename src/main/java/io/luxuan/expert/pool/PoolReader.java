package io.luxuan.expert.pool;

import io.luxuan.expert.Expert;
import io.luxuan.shared.MovableClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts rows of the pool, their fields and sub-fields together: three statements for any number of experts. */
@Component
public class PoolReader {
    private static final int MANY = 500;

    private final ExpertMapper mapper;
    private final MovableClock clock;

    PoolReader(ExpertMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    public List<Expert> withFields(List<ExpertRow> rows) {
        Map<String, Set<String>> fields = fieldsOf(rows);
        Map<String, Map<String, Set<String>>> subfields = subfieldsOf(rows);
        return rows.stream().map(row -> row.with(fields.getOrDefault(row.id(), Set.of()),
                subfields.getOrDefault(row.id(), Map.of()))).toList();
    }

    public Map<String, Set<String>> fieldsOf(List<ExpertRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> byExpert = new LinkedHashMap<>();
        (rows.size() > MANY ? mapper.allFields() : mapper.fieldsOf(ids(rows))).forEach(field ->
                byExpert.computeIfAbsent(field.expertId(), id -> new LinkedHashSet<>()).add(field.fieldCode()));
        return byExpert;
    }

    /** Finer words by expert and field code. */
    public Map<String, Map<String, Set<String>>> subfieldsOf(List<ExpertRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, Set<String>>> byExpert = new LinkedHashMap<>();
        (rows.size() > MANY ? mapper.allSubfields() : mapper.subfieldsOf(ids(rows))).forEach(one ->
                byExpert.computeIfAbsent(one.expertId(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(one.fieldCode(), code -> new LinkedHashSet<>()).add(one.subfield()));
        return byExpert;
    }

    public List<ExpertRow> rows(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : mapper.byIds(ids, today());
    }

    public List<ExpertRow> ofAccounts(Collection<String> accountIds) {
        return accountIds.isEmpty() ? List.of() : mapper.byAccounts(accountIds, today());
    }

    /** Everyone, also those on leave, in the order of ids. */
    public List<ExpertRow> all() {
        return mapper.all(today());
    }

    /** @param person pattern of a name without spaces @param institution pattern of a key; both null for all */
    public List<String> search(String person, String institution, String after, int limit) {
        return mapper.named(person, institution, after, limit);
    }

    public LocalDate today() {
        return clock.now().toLocalDate();
    }

    private static List<String> ids(List<ExpertRow> rows) {
        return rows.stream().map(ExpertRow::id).toList();
    }
}
