package io.luxuan.programme.edit.tree;

import java.util.List;

/** Places of a programme file, written {@code form.sections.0.title}; the empty one is the whole file. */
public final class Places {
    private Places() {}

    public static List<String> steps(String place) {
        return place.isEmpty() ? List.of() : List.of(place.split("\\.", -1));
    }

    public static String at(String place, String step) {
        return place.isEmpty() ? step : place + "." + step;
    }

    public static String parent(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('.')));
    }

    public static String last(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    public static boolean isIndex(String step) {
        return step.matches("[0-9]{1,4}");
    }

    /** Whether one place lies in the other, or is it. */
    public static boolean isIn(String place, String other) {
        return other.isEmpty() || place.equals(other) || place.startsWith(other + ".");
    }
}
