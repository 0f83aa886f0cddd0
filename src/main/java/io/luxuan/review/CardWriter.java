package io.luxuan.review;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a card's text and points, comparing the revision that the page showed. */
@Component
class CardWriter {
    private final CardMapper cards;
    private final MovableClock clock;

    CardWriter(CardMapper cards, MovableClock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    Card write(Assignment assignment, CardDraft draft, Map<String, BigDecimal> points) {
        Card card = new Card(assignment.id(), assignment.applicationId(), null, null, kept(draft.comment()),
                kept(draft.note()), draft.revision(), draft.editor(), clock.now(), null);
        if (cards.save(card) == 0) {
            throw new Refusal("card.stale");
        }
        cards.deletePoints(assignment.id());
        if (!points.isEmpty()) {
            cards.insertPoints(points(assignment.id(), points));
        }
        return cards.byId(assignment.id()).orElseThrow();
    }

    static List<CardPoints> points(String assignmentId, Map<String, BigDecimal> points) {
        return points.entrySet().stream()
                .map(entry -> new CardPoints(assignmentId, entry.getKey(), entry.getValue())).toList();
    }

    /** Whatever was typed fits the column: the rules speak up well before it. */
    private static String kept(String text) {
        String plain = text == null ? "" : text;
        return plain.length() <= 4000 ? plain : plain.substring(0, 4000);
    }
}
