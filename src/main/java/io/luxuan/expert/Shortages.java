package io.luxuan.expert;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says which field is short of how many experts. */
final class Shortages {
    private Shortages() {}

    static List<Shortage> of(List<Table> missing, int size, int maximumLoad) {
        Map<String, List<Table>> byField = missing.stream()
                .collect(Collectors.groupingBy(table -> Objects.requireNonNullElse(table.application().field(), "")));
        return byField.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> ofField(entry.getKey(), entry.getValue(), size, maximumLoad))
                .toList();
    }

    private static Shortage ofField(String field, List<Table> tables, int size, int maximumLoad) {
        int seats = tables.stream().mapToInt(table -> size - table.seated()).sum();
        int worst = tables.stream().mapToInt(table -> size - table.seated()).max().orElse(0);
        int experts = Math.max(worst, (seats + maximumLoad - 1) / maximumLoad);
        return new Shortage(field.isEmpty() ? null : field, tables.size(), seats, experts);
    }
}
