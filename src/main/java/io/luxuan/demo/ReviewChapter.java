package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.demo.DemoRounds.Days;
import io.luxuan.programme.Quota;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** P1 in review: most cards signed, one half-done, one replaced after a refusal, some overdue since yesterday. */
@Component
@Order(3)
class ReviewChapter implements Chapter {
    private static final Days DAYS = new Days(60, 30, 25, 1);

    private final DemoRounds rounds;
    private final DemoCeremony ceremony;
    private final DemoReview review;
    private final DemoPeople people;
    private final DemoTime time;

    ReviewChapter(DemoRounds rounds, DemoCeremony ceremony, DemoReview review, DemoPeople people, DemoTime time) {
        this.rounds = rounds;
        this.ceremony = ceremony;
        this.review = review;
        this.people = people;
        this.time = time;
    }

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public void tell() {
        List<Proposal> proposals = DemoContent.proposals(name());
        String round = rounds.open(name(), time.today().getYear(), DAYS,
                given -> new Quota(given.type(), 6, null, 6, 0));
        Map<String, String> ids = rounds.passAll(round, DAYS, proposals);
        ceremony.play(round, 22);
        time.passTo(22, 11);
        act(round, Scores.of(proposals, ids));
        time.passTo(1, 18);
    }

    /** The first expert is half through one card, the second has not begun, the third refuses one; the rest sign. */
    private void act(String round, Scores scores) {
        time.moveTo(15, 20);
        List<Person> experts = people.reviewers();
        refuseOne(experts.get(2), round);
        Map<String, Integer> left = new HashMap<>(Map.of(
                experts.get(0).id(), 1, experts.get(1).id(), 2, experts.get(3).id(), 1));
        for (Person expert : experts) {
            List<WorkItem> seats = review.seats(expert, round);
            int open = Math.min(seats.size(), left.getOrDefault(expert.id(), 0));
            seats.subList(open, seats.size()).forEach(seat -> review.sign(expert, seat, scores.next(seat.subjectId())));
            if (open > 0 && expert.equals(experts.get(0))) {
                review.beginCard(expert, seats.get(0));
            }
        }
    }

    private void refuseOne(Person expert, String round) {
        List<WorkItem> seats = review.seats(expert, round);
        if (!seats.isEmpty()) {
            review.refuse(expert, seats.get(0));
            time.passTo(15, 21);
        }
    }
}
