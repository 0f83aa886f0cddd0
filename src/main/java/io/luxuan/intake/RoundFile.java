package io.luxuan.intake;

import java.util.List;

/** A round's applications and ratings as a file gives them. Problems and rows are both in the order of the file. */
record RoundFile(List<FileRow> rows, List<FileProblem> problems) {
    /** Only a file without a single problem is taken: nothing is half imported. */
    boolean isSound() {
        return problems.isEmpty();
    }

    List<FileRow> withdrawn() {
        return rows.stream().filter(FileRow::withdrawn).toList();
    }

    List<FileRow> reviewed() {
        return rows.stream().filter(row -> !row.withdrawn()).toList();
    }

    int mostRatings() {
        return rows.stream().mapToInt(row -> row.ratings().size()).max().orElse(0);
    }
}
