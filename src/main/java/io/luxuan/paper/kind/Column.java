package io.luxuan.paper.kind;

/**
 * A column of a paper's list.
 *
 * @param key    of {@code paper.field.}
 * @param width  in a workbook, in characters
 * @param figure whether a workbook takes it as a number
 */
public record Column(String key, int width, boolean figure) {
    public static Column text(String key, int width) {
        return new Column(key, width, false);
    }

    public static Column figure(String key, int width) {
        return new Column(key, width, true);
    }
}
