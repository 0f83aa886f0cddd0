package io.luxuan.programme;

import java.util.List;

/** What experts score. The criteria's maxima add up to 100 points. */
public record Rubric(List<Criterion> criteria) {
    /** @param max greatest points, which is also the weight on the hundred-point scale; the least is 0; steps of 0.5 */
    public record Criterion(String key, String label, int max, String hint) {}

    public Criterion criterion(String key) {
        return criteria.stream().filter(criterion -> criterion.key().equals(key)).findFirst().orElseThrow();
    }
}
