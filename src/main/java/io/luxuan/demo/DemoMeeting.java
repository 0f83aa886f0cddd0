package io.luxuan.demo;

import io.luxuan.countersign.SettleWish;
import io.luxuan.decision.Decisions;
import io.luxuan.demo.DemoRounds.Days;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** A whole written review, and the meeting that follows its ranking. */
@Component
class DemoMeeting {
    private final DemoCeremony ceremony;
    private final DemoReview review;
    private final Decisions decisions;
    private final SettleWish settle;
    private final DemoPeople people;
    private final DemoTime time;

    DemoMeeting(DemoCeremony ceremony, DemoReview review, Decisions decisions, SettleWish settle, DemoPeople people, DemoTime time) {
        this.ceremony = ceremony;
        this.review = review;
        this.decisions = decisions;
        this.settle = settle;
        this.people = people;
        this.time = time;
    }

    /** Ends with the ranking, or with the second stage where there is one. */
    void review(String round, Days days, Scores scores) {
        ceremony.play(round, days.recommend() - 2);
        time.passTo(days.recommend() - 2, 11);
        time.moveTo(days.review() + 5, 20);
        for (Person expert : people.reviewers()) {
            for (WorkItem seat : review.seats(expert, round)) {
                review.sign(expert, seat, scores.next(seat.subjectId()));
            }
        }
        time.passTo(days.review() + 5, 21);
    }

    void decide(String round, int daysAgo) {
        time.moveTo(daysAgo, 9);
        String wish = Actors.as(people.manager(), () -> decisions.ask(round, decisions.tied(round), "会商：按申请编号先后顺序取"));
        Actors.run(people.secondManager(), () -> settle.confirm(wish));
        time.passTo(daysAgo, 10);
    }
}
