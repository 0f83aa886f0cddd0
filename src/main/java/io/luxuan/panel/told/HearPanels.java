package io.luxuan.panel.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.shared.Chunks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Experts are told that they are asked to review in a round: once a day, however many applications, and never which. That is read
 * after signing in.
 */
@Component
class HearPanels implements Hearing {
    private final AssignmentMapper seats;

    HearPanels(AssignmentMapper seats) {
        this.seats = seats;
    }

    @Override
    public Set<ToldKind> kinds() {
        return Set.of(ToldKind.INVITED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Set<String> applications = new HashSet<>(of(facts, "application"));
        Set<String> left = of(facts, "assignment");
        Chunks.all(left, seats::withIds).forEach(gone -> applications.add(gone.applicationId()));
        Fact last = facts.get(facts.size() - 1);
        Chunks.all(applications, seats::panels).stream().filter(seat -> seat.dispatchedAt() != null && seat.isOpen() && seat.declaredAt() == null)
                .map(seat -> tell(seat, last)).forEach(news);
    }

    private static Set<String> of(List<Fact> facts, String kind) {
        return facts.stream().filter(fact -> fact.subjectKind().equals(kind)).map(Fact::subjectId).collect(Collectors.toSet());
    }

    /** A day is the occasion, so that those who were asked before are not asked again with every substitute of their panel. */
    private static Tell tell(Assignment seat, Fact last) {
        return new Tell(ToldKind.INVITED, About.round(seat.roundId()).until(seat.dueAt()), seat.createdAt().toLocalDate().toString(), null,
                last.at(), List.of(To.account(Party.EXPERT, seat.accountId(), "/expert")));
    }
}
