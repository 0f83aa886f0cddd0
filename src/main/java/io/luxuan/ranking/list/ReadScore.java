package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.CardPoints;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
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

    ReadScore(AssignmentMapper assignments, CardMapper cards, Facts facts) {
        this.assignments = assignments;
        this.cards = cards;
        this.facts = facts;
    }

    /**
     * @param points by criterion
     * @param valid  how many valid opinions the application has
     * @param needed how many its score needs
     */
    record View(Assignment seat, Card card, Map<String, CardPoints> points, ApplicationSummary application, Expert expert,
            int valid, int needed, boolean voidable) {
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
        Card card = cards.byId(assignmentId).orElseThrow();
        List<Assignment> panel = assignments.panel(seat.applicationId());
        return new View(seat, card, cards.points(assignmentId).stream()
                .collect(Collectors.toMap(CardPoints::criterion, points -> points)),
                facts.application(seat.applicationId()), facts.experts(List.of(seat.expertId())).get(seat.expertId()),
                (int) panel.stream().filter(Assignment::isSigned).count(), VoidScore.needed(round),
                seat.isSigned() && VoidRules.beforeDecision(round.stage()).isAllowed());
    }
}
