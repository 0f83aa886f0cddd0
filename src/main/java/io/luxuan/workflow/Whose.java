package io.luxuan.workflow;

import java.util.Collection;
import java.util.List;

/**
 * Whose open tasks are asked for, among those that the signed-in person's role may do.
 *
 * @param holders accounts that answer for them; null whoever does
 * @param within  rounds to which they belong; null for all, empty finds none
 * @param without rounds that are left out; null or empty for none
 */
public record Whose(List<String> holders, List<String> within, List<String> without) {
    public static Whose heldBy(Collection<String> accounts) {
        return new Whose(List.copyOf(accounts), null, null);
    }

    public static Whose within(Collection<String> rounds) {
        return new Whose(null, List.copyOf(rounds), null);
    }

    public static Whose allBut(Collection<String> rounds) {
        return new Whose(null, null, List.copyOf(rounds));
    }

    public boolean findsNothing() {
        return within != null && within.isEmpty() || holders != null && holders.isEmpty();
    }
}
