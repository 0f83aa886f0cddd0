package io.luxuan.shared.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Equals as a meeting puts them in order, by their numbers. Nobody has a place but by the meeting: those that wait for
 * one are listed behind, and how they are listed decides nothing.
 *
 * @param placed  the preferred first
 * @param waiting without a place so far
 */
public record EqualsOrder(List<String> placed, List<String> waiting) {
    public EqualsOrder {
        placed = List.copyOf(placed);
        waiting = List.copyOf(waiting);
    }

    /** As they are listed. */
    public List<String> lines() {
        return Stream.concat(placed.stream(), waiting.stream()).toList();
    }

    public int size() {
        return placed.size() + waiting.size();
    }

    /** 1 for the preferred; 0 while it waits. */
    public int placeOf(String number) {
        return placed.indexOf(number) + 1;
    }

    /** Who has no place in the map waits; gaps close. */
    EqualsOrder by(Map<String, Integer> places) {
        return new EqualsOrder(lines().stream().filter(places::containsKey).sorted(Comparator.comparing(places::get)).toList(),
                lines().stream().filter(one -> !places.containsKey(one)).toList());
    }

    /** Those at lines from to to, from 1, stand together from a place on, which is at most the first free one. */
    EqualsOrder move(int from, int to, int place) {
        List<String> block = lines().subList(from - 1, to);
        List<String> ahead = new ArrayList<>(without(placed, block));
        ahead.addAll(place - 1, block);
        return new EqualsOrder(ahead, without(waiting, block));
    }

    /** The last place that a block of these lines may begin at. */
    int lastPlaceFor(int from, int to) {
        return without(placed, lines().subList(from - 1, to)).size() + 1;
    }

    /** One that waits takes the first free place. */
    EqualsOrder up(String number) {
        int at = placed.indexOf(number);
        if (at < 0) {
            return append(List.of(number));
        }
        return at == 0 ? this : swap(at, at - 1);
    }

    EqualsOrder down(String number) {
        int at = placed.indexOf(number);
        return at < 0 || at == placed.size() - 1 ? this : swap(at, at + 1);
    }

    /** All that wait take places as they are listed: the meeting says so in as many words. */
    EqualsOrder appendRest() {
        return append(waiting);
    }

    private EqualsOrder append(List<String> more) {
        return new EqualsOrder(Stream.concat(placed.stream(), more.stream()).toList(), without(waiting, more));
    }

    private EqualsOrder swap(int one, int other) {
        List<String> swapped = new ArrayList<>(placed);
        Collections.swap(swapped, one, other);
        return new EqualsOrder(swapped, waiting);
    }

    private static List<String> without(List<String> all, List<String> some) {
        List<String> left = new ArrayList<>(all);
        left.removeAll(new HashSet<>(some));
        return left;
    }
}
