package io.luxuan.record;

import io.luxuan.record.ProgrammeSection.CriterionSection;
import io.luxuan.record.ReviewSection.CardSection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The criteria's maxima add up to 100. A card has points for every criterion, none below 0 or above its maximum, and their
 * sum as its total; the seats of a panel stand in their order.
 */
final class CardCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        List<CriterionSection> criteria = file.record().programme().criteria();
        int maxima = criteria.stream().mapToInt(CriterionSection::max).sum();
        if (maxima != 100) {
            return Optional.of(new Difference("/record/programme/criteria", "maxima of " + maxima, "100"));
        }
        for (int at = 0; at < file.record().reviews().size(); at++) {
            List<CardSection> cards = file.record().reviews().get(at).cards();
            for (int seat = 0; seat < cards.size(); seat++) {
                if (seat > 0 && cards.get(seat).seat() <= cards.get(seat - 1).seat()) {
                    return Optional.of(new Difference("/record/reviews/" + at + "/cards/" + seat + "/seat",
                            String.valueOf(cards.get(seat).seat()), "more than " + cards.get(seat - 1).seat()));
                }
                Optional<Difference> found = card("/record/reviews/" + at + "/cards/" + seat, cards.get(seat), criteria);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> card(String pointer, CardSection card, List<CriterionSection> criteria) {
        return criteria.stream().map(criterion -> range(pointer, card, criterion)).flatMap(Optional::stream).findFirst()
                .or(() -> equal(pointer + "/total", card.total(), card.points().values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .or(() -> equal(pointer + "/first", card.first(), card.points().get(criteria.get(0).key())))
                .or(() -> card.points().size() == criteria.size() ? Optional.empty() : Optional.of(new Difference(
                        pointer + "/points", card.points().keySet().toString(), "one for each criterion")));
    }

    private static Optional<Difference> range(String pointer, CardSection card, CriterionSection criterion) {
        BigDecimal points = card.points().get(criterion.key());
        boolean within = points != null && points.signum() >= 0
                && points.compareTo(BigDecimal.valueOf(criterion.max())) <= 0;
        return within ? Optional.empty() : Optional.of(new Difference(pointer + "/points/" + criterion.key(),
                points == null ? null : Tree.text(points), "0 to " + criterion.max()));
    }

    private static Optional<Difference> equal(String pointer, BigDecimal recorded, BigDecimal reckoned) {
        return recorded.compareTo(reckoned) == 0 ? Optional.empty()
                : Optional.of(new Difference(pointer, Tree.text(recorded), Tree.text(reckoned)));
    }
}
