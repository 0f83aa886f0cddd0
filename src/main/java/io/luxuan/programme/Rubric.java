package io.luxuan.programme;

import io.luxuan.programme.OpinionRule.OpinionKind;
import io.luxuan.programme.OpinionRule.OpinionPart;
import java.util.List;
import java.util.Set;

/**
 * What experts score. The criteria's maxima add up to 100 points.
 *
 * @param opinions how opinions are put in words; null for one text
 * @param blind    what experts are not shown; null where they see who applies
 */
public record Rubric(List<Criterion> criteria, OpinionRule opinions, BlindRule blind) {
    /** Of one text, unless the programme says otherwise. */
    public static final int COMMENT_LEAST = 20;

    /** @param max greatest points, which is also the weight on the hundred-point scale; the least is 0; steps of 0.5 */
    public record Criterion(String key, String label, int max, String hint) {}

    /** @param hidden keys of sections and questions that would tell who applies, besides the leader */
    public record BlindRule(List<String> hidden) {
        public BlindRule {
            hidden = hidden == null ? List.of() : List.copyOf(hidden);
        }

        public Set<String> keys() {
            return Set.copyOf(hidden);
        }
    }

    public Criterion criterion(String key) {
        return criteria.stream().filter(criterion -> criterion.key().equals(key)).findFirst().orElseThrow();
    }

    /** The texts that an opinion consists of; empty where it is one text. */
    public List<OpinionPart> opinionParts() {
        if (opinions == null) {
            return List.of();
        }
        return opinions.by() == OpinionKind.PARTS ? opinions.parts()
                : criteria.stream().map(one -> new OpinionPart(one.key(), one.label(), null)).toList();
    }

    /** Whether each criterion has its own words, to be written beside its points. */
    public boolean saysByCriterion() {
        return opinions != null && opinions.by() == OpinionKind.CRITERION;
    }

    /** Characters of the one text or of each of them. */
    public int opinionLeast() {
        return opinions == null || opinions.least() == null ? COMMENT_LEAST : opinions.least();
    }

    public boolean hidesApplicants() {
        return blind != null;
    }
}
