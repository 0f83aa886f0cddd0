package io.luxuan.draw.frozen;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What a draw is made of, as it was frozen at the commitment. Experts stand as draw numbers (抽签号), so that nobody
 * is named before or after.
 *
 * @param pool         by number
 * @param applications by their public number
 */
public record Snapshot(List<PoolExpert> pool, List<Choice> applications, DrawRules rules) {
    /**
     * @param number      draw number, from 1
     * @param institution smallest draw number of those of the same institution
     * @param minimum     the fewest applications the expert gets
     * @param cap         the most
     */
    public record PoolExpert(int number, int institution, int minimum, int cap) {}

    /**
     * The experts whom the avoidance rules allow for an application, ascending, with how well each fits.
     *
     * @param fit 0 to 1000
     */
    public record Choice(String application, int[] experts, int[] fit) {}

    /** For a pool that may be large: in little room, taken one after the other. */
    public static List<Choice> packed(Iterator<Choice> choices) {
        return PackedChoices.of(choices);
    }

    /** Of application and expert. */
    public long pairs() {
        return applications instanceof PackedChoices packed ? packed.pairs()
                : applications.stream().mapToLong(choice -> choice.experts().length).sum();
    }

    /** With nobody's cap above this one. */
    public Snapshot under(int ceiling) {
        return new Snapshot(pool.stream().map(expert -> new PoolExpert(expert.number(), expert.institution(),
                Math.min(expert.minimum(), ceiling), Math.min(expert.cap(), ceiling))).toList(), applications, rules);
    }

    /** With everybody's minimum at this one, or as much as cap and choice allow. */
    public Snapshot above(int floor) {
        int[] choices = new int[1 + pool.stream().mapToInt(PoolExpert::number).max().orElse(0)];
        applications.forEach(choice -> Arrays.stream(choice.experts()).forEach(expert -> choices[expert]++));
        return new Snapshot(pool.stream().map(expert -> new PoolExpert(expert.number(), expert.institution(),
                Math.min(floor, Math.min(expert.cap(), choices[expert.number()])), expert.cap())).toList(),
                applications, rules);
    }

    /** Who hides behind a draw number. */
    public record Identity(int number, String expert, String name, String institution) {}
}
