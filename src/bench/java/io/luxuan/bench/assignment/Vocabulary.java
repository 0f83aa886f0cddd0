package io.luxuan.bench.assignment;

import io.luxuan.bench.assignment.RealRows.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Numbers for words and institutions, in alphabetical order, and how much a word says: the rarer, the more. */
final class Vocabulary {
    private final Map<String, Integer> words;
    private final Map<String, Integer> institutions;
    private final double[] weight;

    Vocabulary(List<Row> rows) {
        words = numbered(rows.stream().flatMap(row -> row.words().stream()).collect(Collectors.toCollection(TreeSet::new)));
        institutions = numbered(rows.stream().flatMap(row -> row.institutions().stream()).collect(Collectors.toCollection(TreeSet::new)));
        int[] rowsWith = new int[words.size()];
        rows.forEach(row -> row.words().forEach(word -> rowsWith[words.get(word)]++));
        weight = new double[rowsWith.length];
        for (int word = 0; word < weight.length; word++) {
            weight[word] = Math.log((double) rows.size() / rowsWith[word]);
        }
    }

    private static Map<String, Integer> numbered(Set<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    int size() {
        return weight.length;
    }

    int[] words(Row row) {
        return row.words().stream().mapToInt(words::get).sorted().toArray();
    }

    double weight(int word) {
        return weight[word];
    }

    int institution(String name) {
        return institutions.get(name);
    }

    Set<Integer> institutions(Row row) {
        return row.institutions().stream().map(institutions::get).collect(Collectors.toSet());
    }
}
