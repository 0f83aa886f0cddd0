package io.luxuan.card.desk;

import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.substitute.RefuseAssignment;
import io.luxuan.ranking.Ranking;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Tasks;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A round with panels at work, and experts who sign. */
@ServiceTest
public abstract class PanelScene {
    @Autowired protected ReviewRounds made;
    @Autowired protected AcceptAssignment accept;
    @Autowired protected RefuseAssignment refuse;
    @Autowired protected SignCard sign;
    @Autowired protected AssignmentMapper assignments;
    @Autowired protected CardMapper cards;
    @Autowired protected Facts facts;
    @Autowired protected Ranking ranking;
    @Autowired protected Tasks tasks;
    @Autowired protected MovableClock clock;

    @AfterEach
    protected void backToNow() {
        clock.backToNow();
    }

    protected ReviewRounds.Made ready(int applications, int experts) {
        ReviewRounds.Made round = made.readyToDraw("P1", applications);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), experts);
        return round;
    }

    protected ReviewRounds.Made drawn(int applications, int experts) {
        ReviewRounds.Made round = ready(applications, experts);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        return round;
    }

    protected void signAs(Assignment seat, String first) {
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            sign.sign(seat.id(), card(first, cards.byId(seat.id()).orElseThrow().revision()));
        });
    }

    protected static CardDraft card(String first, int revision) {
        return new CardDraft(Map.of("value", first, "approach", "8", "foundation", "8", "crossing", "8", "outcome", "8"),
                "选题重要，方案可行，团队基础扎实，建议支持，并加强数据论证。", "", revision, "page-1");
    }
}
