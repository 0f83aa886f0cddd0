package io.luxuan.assignment;

import java.util.Arrays;
import java.util.List;

/**
 * Who may judge what, in numbers: applications and experts are counted from 0, in an order the caller chose (by label,
 * so that the order of input rows never matters). The arrays are taken as they are, not copied: do not change them.
 *
 * @param demand      how many different experts each application gets
 * @param institution each expert's institution; a panel has at most one expert of an institution
 * @param minimum     the fewest applications each expert gets
 * @param cap         the most applications each expert gets
 * @param start       where each application's choices start in {@code expert} and {@code gain}; one longer than demand
 * @param expert      the experts allowed, ascending within an application
 * @param gain        what each choice is worth, fit and chance already mixed; at most {@link #LARGEST_GAIN} either side of 0
 * @param rules       further rules on every panel, kept by an exact repair of the flow
 */
public record AssignmentProblem(int[] demand, int[] institution, int[] minimum, int[] cap,
                                int[] start, int[] expert, long[] gain, List<CompositionRule> rules) {
    public static final long LARGEST_GAIN = 1L << 42;

    public AssignmentProblem {
        rules = List.copyOf(rules);
        require(rules.size() < Long.SIZE, "fewer rules");
        require(institution.length == minimum.length && minimum.length == cap.length, "an institution, minimum and cap for each expert");
        require(start.length == demand.length + 1 && start[0] == 0 && start[demand.length] == expert.length
                && gain.length == expert.length, "choices of each application");
        for (int who = 0; who < cap.length; who++) {
            require(institution[who] >= 0, "an institution counted from 0 for expert " + who);
            require(minimum[who] >= 0 && minimum[who] <= cap[who], "0 <= minimum <= cap for expert " + who);
        }
        for (int which = 0; which < demand.length; which++) {
            require(demand[which] >= 0 && start[which] <= start[which + 1], "demand and choices of application " + which);
            for (int at = start[which]; at < start[which + 1]; at++) {
                require(at == start[which] || expert[at - 1] < expert[at], "ascending experts for application " + which);
                require(expert[at] >= 0 && expert[at] < cap.length, "experts that exist for application " + which);
                require(Math.abs(gain[at]) <= LARGEST_GAIN, "a smaller gain for application " + which);
            }
        }
    }

    public int applications() {
        return demand.length;
    }

    public int experts() {
        return cap.length;
    }

    /** One more than the largest institution number. */
    public int institutions() {
        return Arrays.stream(institution).max().orElse(-1) + 1;
    }

    public int choices() {
        return expert.length;
    }

    public long seats() {
        return Arrays.stream(demand).asLongStream().sum();
    }

    /** The place of this pair among the choices; negative when the expert may not judge the application. */
    public int choice(int application, int who) {
        return Arrays.binarySearch(expert, start[application], start[application + 1], who);
    }

    /** The sum of the gains of these panels, which must be choices. */
    public long objective(int[][] panels) {
        long sum = 0;
        for (int which = 0; which < panels.length; which++) {
            for (int who : panels[which]) {
                sum += gain[choice(which, who)];
            }
        }
        return sum;
    }

    /** The same problem with one minimum load for all. */
    AssignmentProblem withMinimum(int load) {
        int[] everybody = new int[minimum.length];
        Arrays.fill(everybody, load);
        return new AssignmentProblem(demand, institution, everybody, cap, start, expert, gain, rules);
    }

    /** The same problem with other choices. */
    AssignmentProblem withChoices(int[] otherStart, int[] otherExpert, long[] otherGain) {
        return new AssignmentProblem(demand, institution, minimum, cap, otherStart, otherExpert, otherGain, rules);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("needs " + what);
        }
    }
}
