package io.luxuan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Where each column of the file stands. Their order is free and further columns are passed over. */
final class FileColumns {
    static final List<String> NAMES =
            List.of("id", "title", "keywords", "institutions", "ratings", "confidences", "decision");

    private final Map<String, Integer> places = new HashMap<>();
    private final int width;

    private FileColumns(int width) {
        this.width = width;
    }

    static FileColumns read(CSVRecord header, int line, List<FileProblem> problems) {
        FileColumns columns = new FileColumns(header.size());
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            if (columns.places.putIfAbsent(name, i) != null && NAMES.contains(name)) {
                problems.add(FileProblem.at(line, name, "column-twice"));
            }
        }
        columns.missing().forEach(name -> problems.add(FileProblem.at(line, name, "column-missing")));
        return columns;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>(NAMES);
        missing.removeAll(places.keySet());
        return missing;
    }

    boolean fits(CSVRecord row) {
        return row.size() == width;
    }

    int width() {
        return width;
    }

    String value(CSVRecord row, String name) {
        return row.get(places.get(name)).strip();
    }
}
