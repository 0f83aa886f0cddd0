package io.luxuan.scoring;

import io.luxuan.programme.Scoring.Aggregation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What the members of a group give together, each of whom judged alone. */
public final class GroupResult {
    private GroupResult() {}

    /**
     * Points are aggregated as those of the written review, where members gave any. A visit is passed when more than half of the
     * members say so.
     *
     * @param members what each of them gave, at least one; all of them gave points, or none
     * @throws IllegalArgumentException for nobody, or for fewer than five under a trimmed mean of points
     */
    public static SecondResult of(Collection<SecondResult> members, Aggregation aggregation) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group needs a member");
        }
        List<BigDecimal> points = members.stream().map(SecondResult::points).filter(Objects::nonNull).toList();
        return new SecondResult(points.isEmpty() ? null : ScoreMath.aggregate(points, aggregation), passed(members));
    }

    private static Boolean passed(Collection<SecondResult> members) {
        if (members.stream().allMatch(member -> member.passed() == null)) {
            return null;
        }
        long yes = members.stream().filter(member -> Boolean.TRUE.equals(member.passed())).count();
        return yes * 2 > members.size();
    }
}
