package io.luxuan.record;

import io.luxuan.record.tree.Tree;
import io.luxuan.scoring.Opinion;
import io.luxuan.scoring.Reviewed;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.Later;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A ranked application's signed score cards, without anybody's name or seat: the highest total first, so that their order tells
 * nothing of who sat where.
 *
 * @param number public number
 * @param second  null where it was not shortlisted or there is no second stage
 * @param members what each member of a group gave whose result that is, without names; empty where it came otherwise
 */
record ReviewSection(String number, List<CardSection> cards, SecondResult second, @Later List<SecondResult> members) {
    /** By what stands there alone, so that the order tells nothing of who gave what. */
    static final Comparator<SecondResult> BY_RESULT = Comparator.comparing(
            SecondResult::points, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(SecondResult::passed, Comparator.nullsLast(Comparator.reverseOrder()));

    ReviewSection {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /**
     * @param seat   in the forms before the third, where it told the draw number; null since
     * @param points by criterion key
     * @param total  their sum
     * @param first  those of the first criterion
     * @param former digests of its versions before it was signed anew; empty where there were none
     */
    record CardSection(Integer seat, Map<String, BigDecimal> points, BigDecimal total, BigDecimal first, @Later List<String> former) {
        CardSection {
            former = former == null ? List.of() : List.copyOf(former);
        }


        /** By what stands on the cards alone. */
        static final Comparator<CardSection> BY_CONTENT = Comparator.comparing(CardSection::total).reversed()
                .thenComparing(card -> Tree.of(card.points).toString());
    }

    Reviewed reviewed() {
        return new Reviewed(number, number, IntStream.range(0, cards.size())
                .mapToObj(at -> new Opinion(number + "/" + at, cards.get(at).total(), cards.get(at).first())).toList(), second);
    }
}
