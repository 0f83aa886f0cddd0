package io.luxuan.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds keys of names that are nearly the same as another, without comparing all with all: each stands under itself, under itself
 * without each of its characters, under its characters in order, and under its beginnings. A look-up costs some dozen steps in any pool.
 */
public final class NearNames<T> {
    /** Longer ones are no names; looking them up costs nothing. */
    private static final int LONGEST = 20;
    private static final int LONGEST_REMAINDER = 3;
    private static final int SHORTEST = 2;

    private final Map<String, List<T>> without = new HashMap<>();
    private final Map<String, List<T>> sorted = new HashMap<>();
    private final Function<T, String> key;

    public NearNames(Collection<T> all, Function<T, String> key) {
        this.key = key;
        for (T one : all) {
            String name = key.apply(one);
            if (isName(name)) {
                places(name).forEach(place -> without.computeIfAbsent(place, any -> new ArrayList<>()).add(one));
                sorted.computeIfAbsent(sorted(name), any -> new ArrayList<>()).add(one);
            }
        }
    }

    /** How a name is near another. Short ones are so often one character apart that it takes the same institution to be near. */
    public enum Nearness {
        /** 差一个字 */ ONE_CHARACTER,
        /** 字序不同 */ ORDER,
        /** 一个是另一个加了称呼 */ LONGER;

        /** @param one the shorter of the two keys */
        boolean takesAnInstitution(String one) {
            return this != ORDER && points(one).length <= SHORTEST;
        }
    }

    /** All that are near, with how; those whose key is the very same are not among them. @param together whether both work at one institution */
    public Map<T, Nearness> near(String name, Function<T, Boolean> together) {
        Map<T, Nearness> found = new LinkedHashMap<>();
        if (!isName(name)) {
            return found;
        }
        Set<T> candidates = new LinkedHashSet<>(sorted.getOrDefault(sorted(name), List.of()));
        places(name).forEach(place -> candidates.addAll(without.getOrDefault(place, List.of())));
        for (T candidate : candidates) {
            String other = key.apply(candidate);
            String shorter = other.length() < name.length() ? other : name;
            nearness(name, other).filter(how -> !how.takesAnInstitution(shorter) || together.apply(candidate))
                    .ifPresent(how -> found.put(candidate, how));
        }
        return found;
    }

    static Optional<Nearness> nearness(String one, String other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (sorted(one).equals(sorted(other))) {
            return Optional.of(Nearness.ORDER);
        }
        int[] longer = points(one.length() >= other.length() ? one : other);
        int[] shorter = points(one.length() >= other.length() ? other : one);
        if (isOneApart(longer, shorter)) {
            return Optional.of(Nearness.ONE_CHARACTER);
        }
        boolean begins = Arrays.equals(Arrays.copyOf(longer, shorter.length), shorter);
        return begins && longer.length - shorter.length <= LONGEST_REMAINDER ? Optional.of(Nearness.LONGER) : Optional.empty();
    }

    private static boolean isOneApart(int[] longer, int[] shorter) {
        int at = 0;
        while (at < shorter.length && longer[at] == shorter[at]) {
            at++;
        }
        int[] rest = Arrays.copyOfRange(longer, Math.min(at + 1, longer.length), longer.length);
        int same = longer.length == shorter.length ? at + 1 : at;
        return longer.length - shorter.length <= 1
                && Arrays.equals(rest, Arrays.copyOfRange(shorter, Math.min(same, shorter.length), shorter.length));
    }

    private static Set<String> places(String name) {
        int[] points = points(name);
        Set<String> places = new LinkedHashSet<>(Set.of(name));
        for (int at = 0; at < points.length; at++) {
            places.add(new String(points, 0, at) + new String(points, at + 1, points.length - at - 1));
        }
        for (int cut = 1; cut <= LONGEST_REMAINDER && points.length - cut >= SHORTEST; cut++) {
            places.add(new String(points, 0, points.length - cut));
        }
        return places;
    }

    private static boolean isName(String key) {
        int length = key == null ? 0 : key.codePointCount(0, key.length());
        return length >= SHORTEST && length <= LONGEST;
    }

    private static String sorted(String key) {
        int[] points = points(key);
        Arrays.sort(points);
        return new String(points, 0, points.length);
    }

    private static int[] points(String key) {
        return key.codePoints().toArray();
    }
}
