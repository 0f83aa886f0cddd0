package io.luxuan.card.marks;

import io.luxuan.card.Opinions;
import io.luxuan.card.SignedOpinion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Whether a person may read them, and when, is for the caller to know; it acts as the platform then. */
@Component
class SignedOpinions implements Opinions {
    /** A seat is a place on the drawn panel, and would tell whose card it is once the draw is public. */
    private static final Comparator<SignedCard> BY_CONTENT = Comparator.comparing(SignedCard::total).reversed()
            .thenComparing(SignedCard::commentText, Comparator.nullsFirst(Comparator.naturalOrder()));

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
        List<SignedCard> told = signed.stream().sorted(BY_CONTENT).toList();
        return IntStream.range(0, told.size()).mapToObj(at -> new SignedOpinion(applicationId, at + 1, told.get(at).total(),
                points.getOrDefault(told.get(at).assignmentId(), Map.of()), told.get(at).commentText())).toList();
    }
}
