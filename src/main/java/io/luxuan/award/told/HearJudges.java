package io.luxuan.award.told;

import io.luxuan.award.acceptance.AcceptanceSeat;
import io.luxuan.award.acceptance.SeatMapper;
import io.luxuan.award.acceptance.SeatState;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Experts hear of a seat on an acceptance panel, once of each seat and never of which project. Panels have a handful of seats, so each
 * is looked up by itself.
 */
@Component
class HearJudges implements Hearing {
    private final SeatMapper seats;

    HearJudges(SeatMapper seats) {
        this.seats = seats;
    }

    @Override
    public Set<ToldKind> kinds() {
        return Set.of(ToldKind.JUDGE_INVITED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.forEach(fact -> project(fact).flatMap(project -> seats.ofProject(project).stream())
                .filter(seat -> seat.state() == SeatState.OPEN).forEach(seat -> news.accept(tell(fact, seat))));
    }

    /** The line of a substitute is about the seat that was left. */
    private Stream<String> project(Fact fact) {
        return fact.subjectKind().equals("project") ? Stream.of(fact.subjectId())
                : seats.find(fact.subjectId()).map(AcceptanceSeat::projectId).stream();
    }

    private static Tell tell(Fact fact, AcceptanceSeat seat) {
        return Tell.of(fact, ToldKind.JUDGE_INVITED, About.thing(seat.roundId(), seat.id(), null, null).until(seat.dueAt()),
                To.account(Party.EXPERT, seat.accountId(), "/expert/acceptances/" + seat.id())).on(seat.id());
    }
}
