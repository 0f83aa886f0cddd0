package io.luxuan.programme.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with a programme file, each at its line. A place is written {@code form.sections.0.title}. */
public final class Faults {
    private final Lines lines;
    private final List<Fault> found = new ArrayList<>();

    public Faults(Lines lines) {
        this.lines = lines;
    }

    public List<Fault> list() {
        return found.stream().distinct().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    public void add(Fault fault) {
        found.add(fault);
    }

    /** @param arguments of the message {@code programme.fault.<code>}, after the place */
    public void add(String place, String code, Object... arguments) {
        addAt(lines.of(place), place, code, arguments);
    }

    void addAt(int line, String place, String code, Object... arguments) {
        List<String> all = Stream.concat(Stream.of(shown(place)), Stream.of(arguments).map(String::valueOf)).toList();
        found.add(new Fault(place, line, code, all));
    }

    void unless(boolean right, String place, String code, Object... arguments) {
        if (!right) {
            add(place, code, arguments);
        }
    }

    boolean missing(Object value, String place) {
        boolean absent = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> some && some.isEmpty();
        unless(!absent, place, "missing");
        return absent;
    }

    void distinct(List<String> keys, String place) {
        Set<String> seen = new HashSet<>();
        keys.stream().filter(key -> key != null && !seen.add(key)).forEach(key -> add(place, "twice", key));
    }

    /** People count from one. */
    private static String shown(String place) {
        StringBuilder shown = new StringBuilder();
        for (String step : place.split("\\.", -1)) {
            if (step.matches("[0-9]+")) {
                shown.append('[').append(Integer.parseInt(step) + 1).append(']');
            } else {
                shown.append(shown.isEmpty() ? "" : ".").append(step);
            }
        }
        return shown.toString();
    }
}
