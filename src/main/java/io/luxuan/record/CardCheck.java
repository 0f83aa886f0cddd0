package io.luxuan.record;

import io.luxuan.record.ProgrammeSection.CriterionSection;
import io.luxuan.record.ReviewSection.CardSection;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.verify.Difference;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The criteria's maxima add up to 100. A panel has no more cards than seats. A card has points for every criterion, none below 0
 * or above its maximum, in steps of half a point where experts gave them, and their sum as its total.
 */
final class CardCheck implements Check {
    private static final BigDecimal STEP = new BigDecimal("0.5");
    /** Points of a file are spread over the criteria. */
    private static final int DECIMALS_OF_A_FILE = 4;

    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        List<CriterionSection> criteria = record.programme().criteria();
        long maxima = criteria.stream().mapToLong(CriterionSection::max).sum();
        Set<String> keys = new HashSet<>();
        boolean sound = maxima == 100 && criteria.stream().allMatch(one -> one.max() > 0 && keys.add(one.key()));
        return Check.expect(sound, RecordFault.CRITERIA, "/record/programme/criteria", "maxima of " + maxima, "criteria of 100 points")
                .or(() -> Check.first(record.reviews().size(), at -> review("/record/reviews/" + at, record.reviews().get(at), record)));
    }

    private static Optional<Difference> review(String pointer, ReviewSection review, SealedRecord record) {
        List<CardSection> cards = review.cards();
        int seats = record.settings().panel().size();
        return Check.expect(cards.size() <= seats, RecordFault.CARD_COUNT, pointer + "/cards", cards.size() + " cards",
                        "no more than " + seats)
                .or(() -> Check.first(cards.size(), at -> order(pointer + "/cards/" + at, at, cards)
                        .or(() -> card(pointer + "/cards/" + at, cards.get(at), record))))
                .or(() -> SecondStageCheck.of(pointer, review, record));
    }

    /** Formerly by seat. */
    private static Optional<Difference> order(String pointer, int at, List<CardSection> cards) {
        boolean after = at == 0 || (cards.get(at).seat() == null || cards.get(at - 1).seat() == null
                ? CardSection.BY_CONTENT.compare(cards.get(at - 1), cards.get(at)) <= 0 : cards.get(at - 1).seat() < cards.get(at).seat());
        return Check.expect(after, RecordFault.CARD_ORDER, pointer, "a card before its place", "the cards in their order");
    }

    private static Optional<Difference> card(String pointer, CardSection card, SealedRecord record) {
        List<CriterionSection> criteria = record.programme().criteria();
        boolean byExperts = record.draws().stream().anyMatch(draw -> draw.state().equals("CONFIRMED"));
        return criteria.stream().map(criterion -> range(pointer, card, criterion)).flatMap(Optional::stream).findFirst()
                .or(() -> Check.expect(card.points().size() == criteria.size(), RecordFault.CARD_CRITERIA, pointer + "/points",
                        card.points().keySet(), "one for each criterion"))
                .or(() -> card.points().entrySet().stream().filter(one -> !isOnGrid(one.getValue(), byExperts)).findFirst()
                        .map(one -> RecordFault.CARD_GRID.at(pointer + "/points/" + one.getKey(), one.getValue(),
                                byExperts ? "steps of 0.5" : "four decimals at most")))
                .or(() -> card.former().stream().filter(digest -> !digest.matches("[0-9a-f]{64}")).findFirst()
                        .map(digest -> RecordFault.CARD_CRITERIA.at(pointer + "/former", digest, "64 hexadecimal digits")))
                .or(() -> equal(RecordFault.CARD_TOTAL, pointer + "/total", card.total(), card.points().values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .or(() -> equal(RecordFault.CARD_FIRST, pointer + "/first", card.first(), card.points().get(criteria.get(0).key())));
    }

    private static boolean isOnGrid(BigDecimal points, boolean byExperts) {
        return byExperts ? points.remainder(STEP).signum() == 0 : points.stripTrailingZeros().scale() <= DECIMALS_OF_A_FILE;
    }

    private static Optional<Difference> range(String pointer, CardSection card, CriterionSection criterion) {
        BigDecimal points = card.points().get(criterion.key());
        boolean within = points != null && points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(criterion.max())) <= 0;
        return Check.expect(within, points == null ? RecordFault.CARD_CRITERIA : RecordFault.CARD_POINTS,
                pointer + "/points/" + criterion.key(), points, "0 to " + criterion.max());
    }

    private static Optional<Difference> equal(RecordFault fault, String pointer, BigDecimal recorded, BigDecimal reckoned) {
        return Check.expect(recorded.compareTo(reckoned) == 0, fault, pointer, Tree.text(recorded), Tree.text(reckoned));
    }
}
