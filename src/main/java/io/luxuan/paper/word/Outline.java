package io.luxuan.paper.word;

import java.util.List;

/**
 * One line of the outline from which a template of the program is made: what it is, and what stands there.
 *
 * @param kind one of those of {@link TemplateMaker}
 */
record Outline(String kind, String text) {
    private static final String SIGN = "|";

    /** @param file lines such as {@code title|{{标题}}}; empty ones and those that begin with # are left out */
    static List<Outline> read(String file) {
        return file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Outline::line).toList();
    }

    private static Outline line(String line) {
        int sign = line.indexOf(SIGN);
        return new Outline(line.substring(0, sign), line.substring(sign + 1));
    }
}
