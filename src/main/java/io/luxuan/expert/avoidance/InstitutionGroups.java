package io.luxuan.expert.avoidance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Experts of one institution, where one is known by its name and another by its entry in the register. */
final class InstitutionGroups {
    private final int[] parent;

    private InstitutionGroups(int size) {
        parent = new int[size];
        for (int place = 0; place < size; place++) {
            parent[place] = place;
        }
    }

    /** By place in the pool: the first place of those who belong together. */
    static int[] of(List<SeatCandidate> pool) {
        InstitutionGroups groups = new InstitutionGroups(pool.size());
        Map<String, Integer> first = new HashMap<>();
        for (int place = 0; place < pool.size(); place++) {
            int here = place;
            Affiliation at = pool.get(place).at();
            if (at.organisationId() != null) {
                groups.join(first.computeIfAbsent("entry " + at.organisationId(), any -> here), place);
            }
            if (!at.family().isEmpty()) {
                groups.join(first.computeIfAbsent("family " + at.family(), any -> here), place);
            }
        }
        int[] found = new int[pool.size()];
        for (int place = 0; place < found.length; place++) {
            found[place] = groups.top(place);
        }
        return found;
    }

    private void join(int one, int other) {
        int top = top(one);
        int below = top(other);
        parent[Math.max(top, below)] = Math.min(top, below);
    }

    private int top(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
