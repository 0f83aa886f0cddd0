package io.luxuan.draw.frozen;

import io.luxuan.assignment.AssignmentProblem;
import io.luxuan.assignment.ProblemBuilder;
import io.luxuan.assignment.WideProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A snapshot, less what changed, as the solver wants it: experts by draw number, applications in the order of their
 * public numbers. The order of the rows never matters.
 */
public final class DrawProblem {
    private static final long HELD_SEATS = 20_000;
    private static final long HELD_PAIRS = 4_000_000;

    private final Snapshot snapshot;
    private final boolean changed;
    private final List<Snapshot.PoolExpert> pool;
    private final int[] numbers; // of the pool
    private final List<String> labels = new ArrayList<>();
    private final int[] order; // where the application of each label stands in the snapshot
    private final Map<String, Set<Integer>> barred = new HashMap<>();
    private final Map<Integer, Integer> caps = new HashMap<>();

    private DrawProblem(Snapshot snapshot, Changes changes) {
        Set<String> gone = new HashSet<>();
        changes.applications().forEach(one -> gone.add(one.application()));
        changes.pairs().forEach(one -> barred.computeIfAbsent(one.application(), any -> new HashSet<>()).add(one.expert()));
        changes.caps().forEach(one -> caps.put(one.expert(), one.cap()));
        this.snapshot = snapshot;
        this.changed = !changes.isNone();
        this.pool = snapshot.pool().stream().sorted(Comparator.comparingInt(Snapshot.PoolExpert::number)).toList();
        this.numbers = pool.stream().mapToInt(Snapshot.PoolExpert::number).toArray();
        record Place(String label, int at) {}
        List<Place> places = new ArrayList<>();
        int next = 0;
        for (Snapshot.Choice choice : snapshot.applications()) {
            places.add(new Place(choice.application(), next++));
        }
        List<Place> left = places.stream().filter(one -> !gone.contains(one.label())).sorted(Comparator.comparing(Place::label)).toList();
        left.forEach(one -> labels.add(one.label()));
        this.order = left.stream().mapToInt(Place::at).toArray();
    }

    public static DrawProblem of(Snapshot snapshot, Changes changes) {
        return new DrawProblem(snapshot, changes);
    }

    public List<String> labels() {
        return labels;
    }

    /** Whether it is solved in parts: its pairs would take too much room all at once. */
    public boolean isWide() {
        return isWide(snapshot);
    }

    public static boolean isWide(Snapshot snapshot) {
        return (long) snapshot.applications().size() * snapshot.rules().panelSize() > HELD_SEATS || snapshot.pairs() > HELD_PAIRS;
    }

    /** The same as {@link #under} for a large draw. */
    public WideProblem wide(String value) {
        ProblemBuilder builder = builder();
        labels.forEach(any -> builder.application(snapshot.rules().panelSize()));
        return new DrawPairs(this, value, builder.build());
    }

    private ProblemBuilder builder() {
        ProblemBuilder builder = new ProblemBuilder();
        for (Snapshot.PoolExpert expert : pool) {
            builder.expert(expert.institution(), minimum(expert),
                    Math.min(expert.cap(), caps.getOrDefault(expert.number(), expert.cap())));
        }
        return builder;
    }

    int number(int place) {
        return numbers[place];
    }

    DrawRow row(int which) {
        Snapshot.Choice choice = snapshot.applications().get(order[which]);
        Set<Integer> out = barred.getOrDefault(choice.application(), Set.of());
        int[] places = new int[choice.experts().length];
        int[] fit = new int[places.length];
        int left = 0;
        for (int at = 0; at < places.length; at++) {
            if (out.isEmpty() || !out.contains(choice.experts()[at])) {
                places[left] = place(choice.experts()[at]);
                fit[left++] = choice.fit()[at];
            }
        }
        return new DrawRow(choice.application(), Arrays.copyOf(places, left), Arrays.copyOf(fit, left)).sorted();
    }

    private int place(int number) {
        boolean counted = number >= 1 && number <= numbers.length && numbers[number - 1] == number;
        int place = counted ? number - 1 : Arrays.binarySearch(numbers, number);
        if (place < 0) {
            throw new IllegalArgumentException("expert " + number + " is not of the pool");
        }
        return place;
    }

    /** @param value of the chain; null leaves out chance and fit, for the question whether panels exist at all */
    public AssignmentProblem under(String value) {
        ProblemBuilder builder = builder();
        for (int which = 0; which < order.length; which++) {
            DrawRow row = row(which);
            Perturbation chance = value == null ? null : new Perturbation(value, row.application());
            builder.application(snapshot.rules().panelSize());
            for (int at = 0; at < row.size(); at++) {
                builder.allow(row.places()[at], chance == null ? 0 : chance.gain(row.fit()[at], numbers[row.places()[at]]));
            }
        }
        return builder.build();
    }

    /** Where anything fell away, a minimum might ask for more than is left. */
    private int minimum(Snapshot.PoolExpert expert) {
        return changed ? 0 : expert.minimum();
    }

    /** The panels by public number, as draw numbers, ascending. */
    public List<Panel> panels(int[][] solved) {
        List<Panel> panels = new ArrayList<>();
        for (int which = 0; which < solved.length; which++) {
            int[] members = new int[solved[which].length];
            for (int seat = 0; seat < members.length; seat++) {
                members[seat] = pool.get(solved[which][seat]).number();
            }
            panels.add(new Panel(labels.get(which), members));
        }
        return panels;
    }

    /** The other way round; -1 stands for an expert who is not of the pool. */
    public int[][] places(List<Panel> panels) {
        Map<Integer, Integer> places = new HashMap<>();
        pool.forEach(expert -> places.put(expert.number(), places.size()));
        Map<String, Panel> byLabel = new HashMap<>();
        panels.forEach(panel -> byLabel.put(panel.application(), panel));
        int[][] found = new int[order.length][];
        for (int which = 0; which < found.length; which++) {
            Panel panel = byLabel.get(labels.get(which));
            found[which] = panel == null ? new int[0] : Arrays.stream(panel.experts())
                    .map(number -> places.getOrDefault(number, -1)).sorted().toArray();
        }
        return found;
    }
}
