package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.CardPoints;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.ranking.sight.ReadSight;
import io.luxuan.ranking.sight.Sight;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One signed card with what it counts for, valid or void. */
@UseCase
@ForStaff
class ReadScore {
    private final AssignmentMapper assignments;
    private final CardMapper cards;
    private final Facts facts;
    private final ReadSight sight;

    ReadScore(AssignmentMapper assignments, CardMapper cards, Facts facts, ReadSight sight) {
        this.sight = sight;
        this.assignments = assignments;
        this.cards = cards;
        this.facts = facts;
    }

    /**
     * @param card   null while it is hidden from the person, as are its points
     * @param points by criterion
     * @param valid  how many valid opinions the application has
     * @param needed how many its score needs
     */
    record View(Assignment seat, Card card, Map<String, CardPoints> points, ApplicationSummary application, Expert expert,
            int valid, int needed, boolean voidable, Sight sight) {
        public boolean isVoid() {
            return !seat.isSigned();
        }

        /** Whether the application would have no score without this card. */
        public boolean losesScore() {
            return valid <= needed;
        }
    }

    public View of(Round round, String assignmentId) {
        Assignment seat = assignments.byId(assignmentId)
                .filter(found -> found.roundId().equals(round.id()) && found.signedAt() != null)
                .orElseThrow(() -> new NotFound("score", assignmentId));
        Sight seen = sight.of(round, seat.applicationId());
        Card card = seen.isOpen() ? cards.byId(assignmentId).orElseThrow() : null;
        List<Assignment> panel = assignments.panel(seat.applicationId());
        return new View(seat, card, seen.isOpen() ? points(assignmentId) : Map.of(),
                facts.application(seat.applicationId()), facts.experts(List.of(seat.expertId())).get(seat.expertId()),
                (int) panel.stream().filter(Assignment::isSigned).count(), VoidScore.needed(round),
                seat.isSigned() && VoidRules.beforeDecision(round.stage()).isAllowed(), seen);
    }

    private Map<String, CardPoints> points(String assignmentId) {
        return cards.points(assignmentId).stream().collect(Collectors.toMap(CardPoints::criterion, points -> points));
    }
}
