package io.luxuan.bench.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Real submissions: what they are about and where their authors work. */
final class RealRows {
    private static final int SHORTEST_WORD = 4;

    private RealRows() {}

    /**
     * One submission.
     *
     * @param words        of its keywords and title, without the shortest
     * @param institutions mail domains of its authors
     */
    record Row(Set<String> words, List<String> institutions) {}

    static List<Row> read(Path file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return rows.stream().map(RealRows::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(CSVRecord line) {
        Stream<String> words = Arrays.stream((line.get("title") + " " + line.get("keywords")).toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return new Row(words.filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet()),
                Arrays.stream(line.get("institutions").split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList());
    }
}
