package io.luxuan.record;

import io.luxuan.programme.Scoring;
import io.luxuan.programme.SecondStage;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.record.tree.Tree;
import io.luxuan.scoring.GroupResult;
import io.luxuan.scoring.ScoreMath;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.verify.Difference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A result is one that the declared stage gives; and where a group's members gave it, it follows from what each of them gave. */
final class SecondStageCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SecondStageCheck() {}

    static Optional<Difference> of(String pointer, ReviewSection review, SealedRecord record) {
        SecondStage declared = record.programme().secondStage();
        List<SecondResult> members = review.members();
        return result(pointer + "/second", review.second(), declared)
                .or(() -> Check.first(members.size(), at -> result(pointer + "/members/" + at, members.get(at), declared)))
                .or(() -> Check.expect(members.equals(members.stream().sorted(ReviewSection.BY_RESULT).toList()), RecordFault.SECOND_STAGE,
                        pointer + "/members", "another order", "the highest points first"))
                .or(() -> members.isEmpty() ? Optional.empty() : group(pointer, review, record));
    }

    private static Optional<Difference> group(String pointer, ReviewSection review, SealedRecord record) {
        Scoring scoring = record.settings().scoring();
        int needed = ScoreMath.opinionsNeeded(record.settings().panel().minimumOpinions(), scoring.aggregation());
        int given = review.members().size();
        boolean alike = review.members().stream().allMatch(one -> (one.points() == null) == (review.members().get(0).points() == null));
        return Check.expect(given >= needed && alike, RecordFault.SECOND_STAGE, pointer + "/members", given + " members",
                        needed + " at least, with points of all or of none")
                .or(() -> same(pointer + "/second", review.second(), GroupResult.of(review.members(), scoring.aggregation())));
    }

    private static Optional<Difference> same(String pointer, SecondResult told, SecondResult reckoned) {
        boolean same = told != null && Tree.of(told).equals(Tree.of(reckoned));
        return Check.expect(same, RecordFault.SECOND_STAGE, pointer, told, reckoned);
    }

    /** A defence gives points; a visit says whether it was passed. */
    private static Optional<Difference> result(String pointer, SecondResult second, SecondStage declared) {
        if (second == null) {
            return Optional.empty();
        }
        boolean inRange = second.points() == null || second.points().signum() >= 0 && second.points().compareTo(HUNDRED) <= 0;
        boolean told = declared != null && (declared.type() == SecondStageType.SITE_VISIT ? second.passed() != null : second.points() != null);
        return Check.expect(told && inRange, RecordFault.SECOND_STAGE, pointer, second,
                declared == null ? null : "the result of a " + declared.type());
    }
}
