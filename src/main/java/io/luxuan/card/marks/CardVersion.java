package io.luxuan.card.marks;

import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a signed card said before it was signed anew.
 *
 * @param version from 1
 * @param content canonical JSON of {@link Content}
 * @param sha256  of the content: whoever has the card can prove what it said, and nobody else learns it
 */
public record CardVersion(
        String assignmentId, int version, String roundId, BigDecimal total, String content, String sha256, LocalDateTime signedAt) {
    record Content(String comment, String note, Map<String, String> points, String salt, String signedAt, String total) {}

    /** @param salt a secret of its own: points are few enough to be guessed by whoever knows the rest */
    static CardVersion of(Card card, List<CardPoints> points, String roundId, int version, String salt) {
        Map<String, String> byCriterion = new TreeMap<>();
        points.forEach(one -> byCriterion.put(one.criterion(), plain(one.points())));
        String content = CanonicalJson.of(new Content(card.commentText(), card.noteText(), byCriterion, salt,
                card.signedAt().toString(), plain(card.total())));
        return new CardVersion(card.assignmentId(), version, roundId, card.total(), content, Hashes.sha256(content), card.signedAt());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
