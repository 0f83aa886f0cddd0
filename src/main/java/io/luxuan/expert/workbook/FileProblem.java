package io.luxuan.expert.workbook;

import java.util.List;

/**
 * What is wrong with a file, where, and how to put it right.
 *
 * @param row    0 when it is about the file as a whole
 * @param column null when it is about the row
 * @param key    message key
 */
record FileProblem(int row, FileColumn column, String key, List<Object> arguments) {
    static FileProblem of(int row, FileColumn column, String key, Object... arguments) {
        return new FileProblem(row, column, key, List.of(arguments));
    }

    public Object[] texts() {
        return arguments.toArray();
    }
}
