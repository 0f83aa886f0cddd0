package io.luxuan.card.desk;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CheckedCard;
import io.luxuan.card.marks.IncompleteCard;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** An accepted seat with its saved card, as signing would take it. */
record FinishedCard(Assignment seat, ApplicationSummary application, Card card, CheckedCard checked, Rubric rubric) {
    /** Whether the signature would find nothing missing. */
    public boolean isComplete() {
        return checked.errors().isEmpty();
    }

    public BigDecimal total() {
        return checked.total();
    }

    /** Names the card as it was shown. */
    public String shown() {
        return seat.id() + "~" + card.revision();
    }

    /** @throws Refusal when it is not the card that was shown, or not a complete one */
    void requireAsShown(int revision) {
        if (card.revision() != revision) {
            throw new Refusal("card.stale");
        }
        if (!isComplete()) {
            throw new IncompleteCard(checked.errors());
        }
    }

    Card signed(LocalDateTime now) {
        return new Card(card.assignmentId(), card.applicationId(), total(), checked.points().get(rubric.criteria().get(0).key()),
                card.commentText(), card.noteText(), card.revision(), card.editor(), card.savedAt(), now);
    }
}
