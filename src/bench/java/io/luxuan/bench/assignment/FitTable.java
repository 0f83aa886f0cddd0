package io.luxuan.bench.assignment;

import io.luxuan.bench.assignment.RealRows.Row;
import java.util.List;
import java.util.stream.IntStream;

/** How well each expert of a pool fits an application, word by word. */
final class FitTable {
    private final Vocabulary vocabulary;
    private final int[][] knownBy; // of each word: who knows it
    private final int experts;
    private final int unit;

    FitTable(Vocabulary vocabulary, List<Row> pool, int unit) {
        this.vocabulary = vocabulary;
        this.experts = pool.size();
        this.unit = unit;
        List<int[]> words = pool.stream().map(vocabulary::words).toList();
        IntStream.Builder[] known = new IntStream.Builder[vocabulary.size()];
        for (int who = 0; who < experts; who++) {
            for (int word : words.get(who)) {
                known[word] = known[word] == null ? IntStream.builder() : known[word];
                known[word].add(who);
            }
        }
        knownBy = new int[known.length][];
        for (int word = 0; word < known.length; word++) {
            knownBy[word] = known[word] == null ? new int[0] : known[word].build().toArray();
        }
    }

    /** From 0 to the unit, for each expert. */
    int[] of(Row application) {
        double[] shared = new double[experts];
        double all = 0;
        for (int word : vocabulary.words(application)) {
            all += vocabulary.weight(word);
            for (int who : knownBy[word]) {
                shared[who] += vocabulary.weight(word);
            }
        }
        int[] fit = new int[experts];
        for (int who = 0; who < experts; who++) {
            fit[who] = shared[who] == 0 ? 0 : (int) Math.round(unit * shared[who] / all);
        }
        return fit;
    }
}
