package io.luxuan.card.marks;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Secrets;
import io.luxuan.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a card's text and points, comparing the revision that the page showed. */
@Component
public class CardWriter {
    private final CardMapper cards;
    private final CardVersionMapper versions;
    private final CardOpinionMapper opinions;
    private final Secrets secrets;
    private final MovableClock clock;

    CardWriter(CardMapper cards, CardVersionMapper versions, CardOpinionMapper opinions, Secrets secrets, MovableClock clock) {
        this.secrets = secrets;
        this.cards = cards;
        this.versions = versions;
        this.opinions = opinions;
        this.clock = clock;
    }

    public Card write(Assignment assignment, CardDraft draft, Map<String, BigDecimal> points) {
        Card card = new Card(assignment.id(), assignment.applicationId(), null, null, kept(draft.comment()),
                kept(draft.note()), draft.revision(), draft.editor(), clock.now(), null);
        if (cards.save(card) == 0) {
            throw new Refusal("card.stale");
        }
        write(assignment.id(), points, draft);
        return cards.byId(assignment.id()).orElseThrow();
    }

    /** The same, and locks it for good: the first criterion decides between equals. */
    public void sign(Assignment assignment, CardDraft draft, CheckedCard checked, Rubric rubric) {
        if (cards.sign(signed(assignment, draft, checked, rubric)) == 0) {
            throw new Refusal("card.stale");
        }
        write(assignment.id(), checked.points(), draft);
    }

    /** Another version of a signed card. @return digest of the former one, which is kept */
    public String signAnew(Assignment assignment, CardDraft draft, CheckedCard checked, Rubric rubric) {
        int version = versions.count(assignment.id()) + 1;
        CardVersion former = CardVersion.of(cards.byId(assignment.id()).orElseThrow(), cards.points(assignment.id()),
                assignment.roundId(), version, secrets.next("version " + version + " of card " + assignment.id()));
        versions.insert(former);
        if (cards.signAnew(signed(assignment, draft, checked, rubric)) == 0) {
            throw new Refusal("card.stale");
        }
        write(assignment.id(), checked.points(), draft);
        return former.sha256();
    }

    private Card signed(Assignment assignment, CardDraft draft, CheckedCard checked, Rubric rubric) {
        LocalDateTime now = clock.now();
        return new Card(assignment.id(), assignment.applicationId(), checked.total(),
                checked.points().get(rubric.criteria().get(0).key()), kept(draft.comment()), kept(draft.note()),
                draft.revision(), draft.editor(), now, now);
    }

    private void write(String assignmentId, Map<String, BigDecimal> points, CardDraft draft) {
        cards.deletePoints(assignmentId);
        if (!points.isEmpty()) {
            cards.insertPoints(points(assignmentId, points));
        }
        if (!draft.opinions().isEmpty()) {
            writeOpinions(assignmentId, draft);
        }
    }

    private void writeOpinions(String assignmentId, CardDraft draft) {
        List<CardOpinion> said = draft.opinions().entrySet().stream().filter(one -> !one.getValue().isBlank())
                .map(one -> new CardOpinion(assignmentId, one.getKey(), kept(one.getValue()))).toList();
        opinions.delete(assignmentId);
        if (!said.isEmpty()) {
            opinions.insertAll(said);
        }
    }

    static List<CardPoints> points(String assignmentId, Map<String, BigDecimal> points) {
        return points.entrySet().stream()
                .map(entry -> new CardPoints(assignmentId, entry.getKey(), entry.getValue())).toList();
    }

    /** Whatever was typed fits the column: the rules speak up well before it. */
    private static String kept(String text) {
        String plain = text == null ? "" : text;
        return Wording.atMost(4000, plain);
    }
}
