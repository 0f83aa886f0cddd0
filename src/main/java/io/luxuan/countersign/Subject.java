package io.luxuan.countersign;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a wish is about.
 *
 * @param code  message {@code countersign.subject.<code>} with its arguments: for whoever decides on it
 * @param page  path of the page on which one can look at it
 * @param state of what was seen when it was asked for; null where the words and the details of the wish say all of it
 * @param lines what is to be done, in full: a count alone lets nobody judge
 */
public record Subject(String code, List<Object> arguments, String page, String state, List<Line> lines) {
    /** Message {@code countersign.line.<code>} with its arguments. */
    public record Line(String code, List<Object> arguments) {
        public Line {
            arguments = List.copyOf(arguments);
        }
    }

    public Subject {
        arguments = List.copyOf(arguments);
        lines = List.copyOf(lines);
    }

    public static Subject of(String page, String code, Object... arguments) {
        return new Subject(code, List.of(arguments), page, null, List.of());
    }

    /** Where this, a sentence or a detail is another at the confirmation, nothing is done. */
    public Subject seen(String seenState) {
        return new Subject(code, arguments, page, seenState, lines);
    }

    /** With a further sentence. */
    public Subject line(String lineCode, Object... lineArguments) {
        List<Line> more = Stream.concat(lines.stream(), Stream.of(new Line(lineCode, List.of(lineArguments)))).toList();
        return new Subject(code, arguments, page, state, more);
    }
}
