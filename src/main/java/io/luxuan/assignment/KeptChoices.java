package io.luxuan.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The choices of a wide problem that are held, part by part. */
final class KeptChoices {
    final WideProblem wide;
    private final AssignmentProblem[] parts;

    KeptChoices(WideProblem wide) {
        this.wide = wide;
        this.parts = new AssignmentProblem[(wide.applications() + wide.step() - 1) / wide.step()];
    }

    int from(int part) {
        return part * wide.step();
    }

    int to(int part) {
        return Math.min(wide.applications(), from(part) + wide.step());
    }

    AssignmentProblem part(int part) {
        return parts[part];
    }

    void keep(int part, AssignmentProblem choices) {
        parts[part] = choices;
    }

    /** Keeps these besides those that are kept already. */
    void add(int part, AssignmentProblem more) {
        AssignmentProblem before = parts[part];
        int[] start = new int[before.start().length];
        int[] expert = new int[before.choices() + more.choices()];
        long[] gain = new long[expert.length];
        int next = 0;
        for (int which = 0; which < before.applications(); which++) {
            int at = before.start()[which];
            int other = more.start()[which];
            while (at < before.start()[which + 1] || other < more.start()[which + 1]) {
                boolean old = other == more.start()[which + 1]
                        || at < before.start()[which + 1] && before.expert()[at] <= more.expert()[other];
                expert[next] = old ? before.expert()[at] : more.expert()[other];
                gain[next++] = old ? before.gain()[at] : more.gain()[other];
                boolean both = old && other < more.start()[which + 1] && before.expert()[at] == more.expert()[other];
                at += old ? 1 : 0;
                other += both || !old ? 1 : 0;
            }
            start[which + 1] = next;
        }
        parts[part] = before.withChoices(start, Arrays.copyOf(expert, next), Arrays.copyOf(gain, next));
    }

    /** Does something for each part, some at once, and adds up what it answers. */
    long sum(IntUnaryOperator each) {
        return IntStream.range(0, parts.length).parallel().mapToLong(each::applyAsInt).sum();
    }

    int count() {
        return parts.length;
    }

    AssignmentProblem together() {
        int[] start = new int[wide.applications() + 1];
        int choices = 0;
        for (int part = 0; part < parts.length; part++) {
            for (int which = from(part); which < to(part); which++) {
                start[which + 1] = choices + parts[part].start()[which + 1 - from(part)];
            }
            choices = Math.addExact(choices, parts[part].choices());
        }
        int[] expert = new int[choices];
        long[] gain = new long[choices];
        for (int part = 0; part < parts.length; part++) {
            System.arraycopy(parts[part].expert(), 0, expert, start[from(part)], parts[part].choices());
            System.arraycopy(parts[part].gain(), 0, gain, start[from(part)], parts[part].choices());
        }
        return new AssignmentProblem(wide.demand(), wide.institution(), wide.minimum(), wide.cap(), start, expert, gain, List.of());
    }

    int[][] panels(int part, int[][] all) {
        return Arrays.copyOfRange(all, from(part), to(part));
    }

    Certificate prices(int part, Certificate all) {
        return new Certificate(Arrays.copyOfRange(all.applicationPrice(), from(part), to(part)), all.expertPrice());
    }
}
