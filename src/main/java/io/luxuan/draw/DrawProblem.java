package io.luxuan.draw;

import io.luxuan.assignment.AssignmentProblem;
import io.luxuan.assignment.ProblemBuilder;
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
final class DrawProblem {
    private final Snapshot snapshot;
    private final boolean changed;
    private final List<Snapshot.PoolExpert> pool;
    private final List<Snapshot.Choice> applications;
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
        this.applications = snapshot.applications().stream().filter(one -> !gone.contains(one.application()))
                .sorted(Comparator.comparing(Snapshot.Choice::application)).toList();
    }

    static DrawProblem of(Snapshot snapshot, Changes changes) {
        return new DrawProblem(snapshot, changes);
    }

    List<String> labels() {
        return applications.stream().map(Snapshot.Choice::application).toList();
    }

    /** @param value of the chain; null leaves out chance and fit, for the question whether panels exist at all */
    AssignmentProblem under(String value) {
        ProblemBuilder builder = new ProblemBuilder();
        Map<Integer, Integer> places = new HashMap<>();
        for (Snapshot.PoolExpert expert : pool) {
            int cap = Math.min(expert.cap(), caps.getOrDefault(expert.number(), expert.cap()));
            places.put(expert.number(), builder.expert(expert.institution(), minimum(expert), cap));
        }
        for (Snapshot.Choice choice : applications) {
            builder.application(snapshot.rules().panelSize());
            allow(builder, choice, places, value);
        }
        return builder.build();
    }

    /** Where anything fell away, a minimum might ask for more than is left. */
    private int minimum(Snapshot.PoolExpert expert) {
        return changed ? 0 : expert.minimum();
    }

    private void allow(ProblemBuilder builder, Snapshot.Choice choice, Map<Integer, Integer> places, String value) {
        Perturbation chance = value == null ? null : new Perturbation(value, choice.application());
        Set<Integer> out = barred.getOrDefault(choice.application(), Set.of());
        for (int at = 0; at < choice.experts().length; at++) {
            int expert = choice.experts()[at];
            if (!out.contains(expert)) {
                builder.allow(places.get(expert), chance == null ? 0 : chance.gain(choice.fit()[at], expert));
            }
        }
    }

    /** The panels by public number, as draw numbers, ascending. */
    List<Panel> panels(int[][] solved) {
        List<Panel> panels = new ArrayList<>();
        for (int which = 0; which < solved.length; which++) {
            int[] numbers = new int[solved[which].length];
            for (int seat = 0; seat < numbers.length; seat++) {
                numbers[seat] = pool.get(solved[which][seat]).number();
            }
            panels.add(new Panel(applications.get(which).application(), numbers));
        }
        return panels;
    }

    /** The other way round; -1 stands for an expert who is not of the pool. */
    int[][] places(List<Panel> panels) {
        Map<Integer, Integer> places = new HashMap<>();
        pool.forEach(expert -> places.put(expert.number(), places.size()));
        Map<String, Panel> byLabel = new HashMap<>();
        panels.forEach(panel -> byLabel.put(panel.application(), panel));
        int[][] found = new int[applications.size()][];
        for (int which = 0; which < found.length; which++) {
            Panel panel = byLabel.get(applications.get(which).application());
            found[which] = panel == null ? new int[0] : Arrays.stream(panel.experts())
                    .map(number -> places.getOrDefault(number, -1)).sorted().toArray();
        }
        return found;
    }
}
