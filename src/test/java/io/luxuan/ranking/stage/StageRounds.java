package io.luxuan.ranking.stage;

import io.luxuan.card.desk.AcceptAssignment;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.card.desk.SignCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.Scene;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Rounds of tests whose written review is over. */
@TestComponent
@Scene
public class StageRounds {
    private static final String COMMENT = "场景价值突出，数据真实可核验，建议支持，并加强推广。";

    private final ReviewRounds made;
    private final AcceptAssignment accept;
    private final SignCard sign;
    private final AssignmentMapper assignments;
    private final CardMapper cards;
    private final Facts facts;

    StageRounds(ReviewRounds made, AcceptAssignment accept, SignCard sign, AssignmentMapper assignments, CardMapper cards, Facts facts) {
        this.made = made;
        this.accept = accept;
        this.sign = sign;
        this.assignments = assignments;
        this.cards = cards;
        this.facts = facts;
    }

    /** One application for each first criterion; the other criteria make 43 points. */
    public ReviewRounds.Made scored(String programmeId, int... firsts) {
        ReviewRounds.Made round = made.readyToDraw(programmeId, firsts.length);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), 5);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        for (int i = 0; i < firsts.length; i++) {
            int first = firsts[i];
            assignments.panel(round.applicationIds().get(i)).forEach(seat -> signAs(seat, round.roundId(), first));
        }
        made.gates(round.roundId());
        return round;
    }

    private void signAs(Assignment seat, String roundId, int first) {
        Map<String, String> points = new LinkedHashMap<>();
        for (Rubric.Criterion criterion : facts.programme(roundId).rubric().criteria()) {
            points.put(criterion.key(), points.isEmpty() ? String.valueOf(first) : "11");
        }
        points.replaceAll((key, typed) -> "management".equals(key) ? "10" : typed);
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            sign.sign(seat.id(), new CardDraft(points, COMMENT, "", cards.byId(seat.id()).orElseThrow().revision(), "page-1"));
        });
    }
}
