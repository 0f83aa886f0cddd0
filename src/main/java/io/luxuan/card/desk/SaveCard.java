package io.luxuan.card.desk;

import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardWriter;
import io.luxuan.card.marks.CheckedCard;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a half-done card: what is valid is saved, what is not is named. */
@UseCase
public class SaveCard {
    private final OwnAssignment own;
    private final CardWriter writer;
    private final Facts facts;

    SaveCard(OwnAssignment own, CardWriter writer, Facts facts) {
        this.own = own;
        this.writer = writer;
        this.facts = facts;
    }

    public record Saved(Card card, Map<String, Verdict.Refused> errors) {}

    @ForExperts
    @Transactional
    public Saved save(String assignmentId, CardDraft draft) {
        Assignment assignment = own.accepted(assignmentId);
        Rubric rubric = facts.programme(assignment.roundId()).rubric();
        CheckedCard checked = CheckedCard.check(rubric, draft);
        return new Saved(writer.write(assignment, draft.whole(rubric), checked.points()), checked.errors());
    }
}
