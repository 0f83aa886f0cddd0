package io.luxuan.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The best panel of one application at given prices that keeps every rule of panels: exact, by trying the promising ones.
 * Of experts whom all rules count alike, only as many institutions matter as two panels have seats.
 */
final class BestPanel {
    static final long NONE = Long.MIN_VALUE;

    private final AssignmentProblem problem;
    private long[] value;
    private int[] candidates; // places among the choices, best value first
    private int seats;
    private int[] taken;
    private int[] best;
    private long bestValue;

    BestPanel(AssignmentProblem problem) {
        this.problem = problem;
    }

    /**
     * The value of the best panel above the experts' prices; {@link #NONE} when there is no such panel.
     *
     * @param fixed for each choice: above 0 must be on the panel, below 0 must not; null for none
     */
    long find(int which, long[] expertPrice, byte[] fixed) {
        seats = problem.demand()[which];
        taken = new int[seats];
        best = null;
        bestValue = NONE;
        int from = problem.start()[which];
        value = new long[problem.start()[which + 1] - from];
        for (int at = 0; at < value.length; at++) {
            value[at] = problem.gain()[from + at] - expertPrice[problem.expert()[from + at]];
        }
        if (!takesTheTop(from, fixed)) {
            candidates = promising(from, fixed);
            int forced = (int) Arrays.stream(candidates).filter(at -> fixed != null && fixed[at] > 0).count();
            if (forced <= seats) {
                extend(from, 0, 0, 0, forced);
            }
        }
        return bestValue;
    }

    /** Whether simply the best of each institution keep the rules: mostly they do. */
    private boolean takesTheTop(int from, byte[] fixed) {
        long sum = 0;
        for (int seat = 0; seat < seats; seat++) {
            int top = -1;
            for (int at = from; at < from + value.length; at++) {
                if ((fixed == null || fixed[at] >= 0) && (top < 0 || isBefore(at, top, from, fixed)) && isNewInstitution(at, seat)) {
                    top = at;
                }
            }
            if (top < 0) {
                return true; // not enough institutions: there is no panel
            }
            taken[seat] = top;
            sum += value[top - from];
        }
        if (!keepsRules() || fixed != null && forcedLeftOut(from, fixed)) {
            return false;
        }
        best = taken.clone();
        bestValue = sum;
        return true;
    }

    private boolean forcedLeftOut(int from, byte[] fixed) {
        return IntStream.range(from, from + value.length)
                .anyMatch(at -> fixed[at] > 0 && Arrays.stream(taken).noneMatch(seat -> seat == at));
    }

    private boolean isBefore(int one, int two, int from, byte[] fixed) {
        int force = fixed == null ? 0 : Byte.compare(fixed[one], fixed[two]);
        return force != 0 ? force > 0 : value[one - from] > value[two - from];
    }

    /** The places of the panel found last among the choices; null when there was none. */
    int[] panel() {
        return best;
    }

    /** Forced choices first, then by value; leaves out those that enough others like them outdo. */
    private int[] promising(int from, byte[] fixed) {
        int[] order = IntStream.range(from, from + value.length).filter(at -> fixed == null || fixed[at] >= 0).boxed()
                .sorted((one, two) -> isBefore(one, two, from, fixed) ? -1 : isBefore(two, one, from, fixed) ? 1 : one - two)
                .mapToInt(Integer::intValue).toArray();
        Map<Long, BitSet> institutions = new HashMap<>();
        return Arrays.stream(order).filter(at -> {
            BitSet seen = institutions.computeIfAbsent(countedBy(problem.expert()[at]), alike -> new BitSet());
            int institution = problem.institution()[problem.expert()[at]];
            boolean outdone = seen.get(institution) || seen.cardinality() >= 2 * seats;
            seen.set(institution);
            return !outdone || (fixed != null && fixed[at] > 0);
        }).toArray();
    }

    private long countedBy(int who) {
        long rules = 0;
        for (int rule = 0; rule < problem.rules().size(); rule++) {
            rules = 2 * rules + (problem.rules().get(rule).tagged().get(who) ? 1 : 0);
        }
        return rules;
    }

    private void extend(int from, int next, int size, long sum, int forced) {
        if (size == seats) {
            if (size >= forced && sum > bestValue && keepsRules()) {
                bestValue = sum;
                best = taken.clone();
            }
            return;
        }
        for (int at = next; at < candidates.length; at++) {
            if (at > size && size < forced || (size >= forced && sum + (seats - size) * value[candidates[at] - from] <= bestValue && best != null)) {
                return; // a forced choice was passed over, or the rest is worth too little
            }
            if (fits(candidates[at], size)) {
                taken[size] = candidates[at];
                extend(from, at + 1, size + 1, sum + value[candidates[at] - from], forced);
            }
        }
    }

    private boolean isNewInstitution(int choice, int size) {
        for (int seat = 0; seat < size; seat++) {
            if (problem.institution()[problem.expert()[taken[seat]]] == problem.institution()[problem.expert()[choice]]) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int choice, int size) {
        if (!isNewInstitution(choice, size)) {
            return false;
        }
        int who = problem.expert()[choice];
        for (CompositionRule rule : problem.rules()) {
            int count = count(rule, size) + (rule.tagged().get(who) ? 1 : 0);
            if (count > rule.atMost() || count + seats - size - 1 < rule.atLeast()) {
                return false;
            }
        }
        return true;
    }

    private int count(CompositionRule rule, int size) {
        int count = 0;
        for (int seat = 0; seat < size; seat++) {
            count += rule.tagged().get(problem.expert()[taken[seat]]) ? 1 : 0;
        }
        return count;
    }

    private boolean keepsRules() {
        return problem.rules().stream().allMatch(rule -> {
            int count = count(rule, seats);
            return count >= rule.atLeast() && count <= rule.atMost();
        });
    }
}
