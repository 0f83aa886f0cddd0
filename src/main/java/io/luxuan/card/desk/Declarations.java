package io.luxuan.card.desk;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.blind.Blindfold;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** An expert's seats that wait for the declaration, each with who takes part, to be declared on one page. */
@UseCase
@ForExperts
class Declarations {
    /** At a time: so many teams can be read before one declares. */
    static final int MOST = 50;

    private final DeskMapper desk;
    private final AcceptAssignment accept;
    private final WhoTakesPart people;
    private final Facts facts;
    private final Blindfold blindfold;

    Declarations(DeskMapper desk, AcceptAssignment accept, WhoTakesPart people, Facts facts, Blindfold blindfold) {
        this.desk = desk;
        this.accept = accept;
        this.people = people;
        this.facts = facts;
        this.blindfold = blindfold;
    }

    /** @param people null in a blind review */
    record Waiting(Assignment seat, ApplicationSummary application, TakesPart people) {}

    public List<Waiting> mine() {
        List<Assignment> seats = desk.drawn(Actors.require().id(), MOST);
        Map<String, ApplicationSummary> applications =
                facts.applications(seats.stream().map(Assignment::applicationId).toList());
        Map<String, TakesPart> named = people.of(applications.values().stream()
                .filter(one -> !Blindfold.isOn(facts.programme(one.roundId()))).toList());
        Map<String, ApplicationSummary> shown = blindfold.summaries(applications, facts::programme);
        return seats.stream().map(seat -> new Waiting(seat, shown.get(seat.applicationId()), named.get(seat.applicationId())))
                .filter(waiting -> waiting.application().status() == ApplicationStatus.IN_REVIEW).toList();
    }

    /** Each as {@link AcceptAssignment} would, all of them or none. @return the first, in the order of the page */
    @Transactional
    public String acceptAll(Set<String> chosen) {
        List<String> accepted = mine().stream().map(waiting -> waiting.seat().id()).filter(chosen::contains).toList();
        if (accepted.isEmpty()) {
            throw new Refusal("assignment.declare-first");
        }
        accepted.forEach(accept::accept);
        return accepted.get(0);
    }
}
