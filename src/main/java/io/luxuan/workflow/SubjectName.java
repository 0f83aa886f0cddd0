package io.luxuan.workflow;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process is about, for lists of staff.
 *
 * @param number what people call it by; null where there is none
 * @param unit   whose it is; null where it is nobody's
 * @param path   of its page for staff; null where it has none
 */
public record SubjectName(String id, String number, String title, String unit, String path) {
    /** Number and title in one line. */
    public String line() {
        return Stream.of(number, title).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
