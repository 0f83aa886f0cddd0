package io.luxuan.panel.substitute;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.countersign.Subject;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A seat in the words of what two managers decide on. */
@Component
class SeatSubjects {
    private final Facts facts;

    SeatSubjects(Facts facts) {
        this.facts = facts;
    }

    Subject of(Assignment seat) {
        return Subject.of(page(seat), "seat", number(seat), title(seat), seat.seat(), expert(seat.expertId()))
                .seen(seat.state().name());
    }

    /** The same with the expert who is to take it. */
    Subject of(Assignment seat, String expertId) {
        return Subject.of(page(seat), "new-expert", number(seat), title(seat), seat.seat(), expert(expertId))
                .seen(seat.state().name());
    }

    /** Several seats of a round. */
    Subject of(Round round, List<Assignment> seats) {
        Map<String, ApplicationSummary> applications = facts.applications(seats.stream().map(Assignment::applicationId).toList());
        Map<String, Expert> experts = facts.experts(seats.stream().map(Assignment::expertId).toList());
        Subject subject = Subject.of("/manager/rounds/" + round.id() + "/panels", "late-seats", round.title(), seats.size());
        for (Assignment seat : seats) {
            ApplicationSummary application = applications.get(seat.applicationId());
            subject = subject.line("late-seat", application.number(), application.title(), seat.seat(),
                    named(seat.expertId(), experts.get(seat.expertId())));
        }
        return subject;
    }

    private static String page(Assignment seat) {
        return "/manager/rounds/" + seat.roundId() + "/panels/seats/" + seat.id();
    }

    private String number(Assignment seat) {
        return application(seat).number();
    }

    private String title(Assignment seat) {
        return application(seat).title();
    }

    private ApplicationSummary application(Assignment seat) {
        return facts.application(seat.applicationId());
    }

    private String expert(String id) {
        return named(id, facts.experts(List.of(id)).get(id));
    }

    private static String named(String id, Expert expert) {
        return expert == null ? id : expert.name() + "（" + expert.institution() + "）";
    }
}
