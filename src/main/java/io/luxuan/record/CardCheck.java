package io.luxuan.record;

import io.luxuan.record.ProgrammeSection.CriterionSection;
import io.luxuan.record.ReviewSection.CardSection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A card has points for every criterion, none below 0 or above its maximum, and their sum as its total. */
final class CardCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        List<CriterionSection> criteria = file.record().programme().criteria();
        for (int at = 0; at < file.record().reviews().size(); at++) {
            List<CardSection> cards = file.record().reviews().get(at).cards();
            for (int seat = 0; seat < cards.size(); seat++) {
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
