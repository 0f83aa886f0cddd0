package io.luxuan.owner.lead;

import io.luxuan.owner.Department;
import io.luxuan.owner.department.NamedDepartments;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.Round;
import io.luxuan.round.RoundOpened;
import io.luxuan.round.Rounds;
import io.luxuan.round.opening.RoundDraftDropped;
import io.luxuan.round.opening.RoundDrafted;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record who leads a round when it opens; at a start also for rounds of before, and makes what departments programmes name. */
@Component
class LeadsOfRounds {
    private final LeadMapper leads;
    private final NamedDepartments departments;
    private final Programmes programmes;
    private final Rounds rounds;
    private final MovableClock clock;

    LeadsOfRounds(LeadMapper leads, NamedDepartments departments, Programmes programmes, Rounds rounds, MovableClock clock) {
        this.leads = leads;
        this.departments = departments;
        this.programmes = programmes;
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener
    public void opened(RoundOpened round) {
        record(round.roundId(), named(round.programme()));
    }

    /** What is being prepared is its departments' as it will be when it opens. */
    @EventListener
    public void drafted(RoundDrafted draft) {
        List<String> leading = named(draft.programme());
        record(draft.roundId(), draft.likeId() == null ? leading : as(draft.likeId(), leading));
    }

    @EventListener
    public void dropped(RoundDraftDropped draft) {
        leads.forget(draft.roundId());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void adoptAll() {
        Actors.run(Person.SYSTEM, this::makeAndAdopt);
    }

    private void makeAndAdopt() {
        departments.named(programmes.current().stream().flatMap(programme -> LeadNames.of(programme.leads()).stream()).distinct().toList());
        Set<String> known = leads.roundsOnRecord();
        rounds.years().stream().flatMap(year -> rounds.ofYear(year).stream()).filter(round -> !known.contains(round.id())).forEach(this::adopt);
    }

    private void adopt(Round round) {
        record(round.id(), pinned(round));
    }

    /** Who joined or left an earlier round does so here too; whom the programme newly names leads all the same. */
    private List<String> as(String earlierId, List<String> leading) {
        List<String> before = pinned(rounds.get(earlierId));
        Set<String> active = departments.active().stream().map(Department::id).collect(Collectors.toSet());
        return LeadRules.carried(before, leads.ids(earlierId), leading).stream().filter(active::contains).toList();
    }

    private List<String> pinned(Round round) {
        return named(programmes.pinned(round.programmeId(), round.programmeVersion()));
    }

    private List<String> named(Programme programme) {
        return departments.named(LeadNames.of(programme.leads()));
    }

    private void record(String roundId, List<String> leading) {
        leads.forget(roundId);
        if (!leading.isEmpty()) {
            leads.insert(roundId, leading, clock.now());
        }
    }
}
