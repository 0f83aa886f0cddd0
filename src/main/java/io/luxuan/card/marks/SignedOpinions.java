package io.luxuan.card.marks;

import io.luxuan.card.Opinions;
import io.luxuan.card.SignedOpinion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a person may read them, and when, is for the caller to know; it acts as the platform then. */
@Component
class SignedOpinions implements Opinions {
    private final CardMapper cards;

    SignedOpinions(CardMapper cards) {
        this.cards = cards;
    }

    @Override
    public List<SignedOpinion> of(String applicationId) {
        List<SignedCard> signed = cards.signedOf(applicationId);
        if (signed.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, BigDecimal>> points = new LinkedHashMap<>();
        cards.pointsOf(signed.stream().map(SignedCard::assignmentId).toList()).forEach(point -> points
                .computeIfAbsent(point.assignmentId(), id -> new LinkedHashMap<>())
                .put(point.criterion(), point.points()));
        return signed.stream().map(card -> new SignedOpinion(applicationId, card.seat(), card.total(),
                points.getOrDefault(card.assignmentId(), Map.of()), card.commentText())).toList();
    }
}
