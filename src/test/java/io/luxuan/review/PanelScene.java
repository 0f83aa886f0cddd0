package io.luxuan.review;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Tasks;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A round with panels at work, and experts who sign. */
@ServiceTest
@Import(ReviewRounds.class)
abstract class PanelScene {
    @Autowired ReviewRounds made;
    @Autowired AcceptAssignment accept;
    @Autowired RefuseAssignment refuse;
    @Autowired SignCard sign;
    @Autowired AssignmentMapper assignments;
    @Autowired CardMapper cards;
    @Autowired Facts facts;
    @Autowired Ranking ranking;
    @Autowired Tasks tasks;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    ReviewRounds.Made ready(int applications, int experts) {
        ReviewRounds.Made round = made.readyToDraw("P1", applications);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), experts);
        return round;
    }

    ReviewRounds.Made drawn(int applications, int experts) {
        ReviewRounds.Made round = ready(applications, experts);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        return round;
    }

    void signAs(Assignment seat, String first) {
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            sign.sign(seat.id(), card(first, cards.byId(seat.id()).orElseThrow().revision()));
        });
    }

    static CardDraft card(String first, int revision) {
        return new CardDraft(Map.of("value", first, "approach", "8", "foundation", "8", "crossing", "8", "outcome", "8"),
                "选题重要，方案可行，团队基础扎实，建议支持，并加强数据论证。", "", revision, "page-1");
    }
}
