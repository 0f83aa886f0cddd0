package io.luxuan.intake;

import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Reads rows one after another and says everything that is wrong with each. */
final class RowReader {
    static final int ID_LIMIT = 32;
    static final int TITLE_LIMIT = 200;
    static final int LIST_LIMIT = 500;

    private final FileColumns columns;
    private final List<FileProblem> problems;
    private final Map<String, Integer> linesOfIds = new HashMap<>();
    private final List<FileRow> rows = new ArrayList<>();

    RowReader(FileColumns columns, List<FileProblem> problems) {
        this.columns = columns;
        this.problems = problems;
    }

    List<FileRow> rows() {
        return rows;
    }

    void read(CSVRecord row, int line) {
        if (!columns.fits(row)) {
            problems.add(FileProblem.at(line, null, "field-count", row.size(), columns.width()));
            return;
        }
        String id = id(row, line);
        String title = text(row, line, "title", TITLE_LIMIT);
        if (Wording.saysNothing(title)) {
            problems.add(FileProblem.at(line, "title", "blank"));
        } else if (PersonalNumbers.isIn(title)) {
            problems.add(FileProblem.at(line, "title", "personal"));
        }
        String keywords = text(row, line, "keywords", LIST_LIMIT);
        List<String> institutions = parts(text(row, line, "institutions", LIST_LIMIT));
        List<Integer> ratings = Ratings.read(columns.value(row, "ratings"), line, problems);
        Ratings.checkConfidences(columns.value(row, "confidences"), ratings.size(), line, problems);
        boolean withdrawn = Decisions.isOut(columns.value(row, "decision"), line, problems);
        rows.add(new FileRow(line, id, title, keywords, institutions, ratings, withdrawn));
    }

    private String id(CSVRecord row, int line) {
        String id = text(row, line, "id", ID_LIMIT);
        if (id.isEmpty()) {
            problems.add(FileProblem.at(line, "id", "blank"));
            return id;
        }
        Integer first = linesOfIds.putIfAbsent(id, line);
        if (first != null) {
            problems.add(FileProblem.at(line, "id", "duplicate", id, first));
        }
        return id;
    }

    private String text(CSVRecord row, int line, String column, int limit) {
        String text = columns.value(row, column);
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            problems.add(FileProblem.at(line, column, "too-long", length, limit));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            problems.add(FileProblem.at(line, column, "control-character"));
        }
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
