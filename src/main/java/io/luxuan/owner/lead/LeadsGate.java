package io.luxuan.owner.lead;

import io.luxuan.owner.Lead;
import io.luxuan.owner.RoundLeads;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds up managers who belong to none of the departments that lead a round: one statement for each round of a transaction. */
@UseCase
@ForEveryone
class LeadsGate implements RoundGate, RoundLeads {
    private static final int ENOUGH = 2;
    private static final int MOST_MANAGERS = 2000;

    private final LeadMapper leads;
    private final WhoIsWho people;

    LeadsGate(LeadMapper leads, WhoIsWho people) {
        this.leads = leads;
        this.people = people;
    }

    @Override
    public void pass(String action, String roundId) {
        Person me = Actors.current().filter(person -> person.is(Role.MANAGER)).orElse(null);
        if (me == null || roundId == null || FreeActions.ANYBODYS.contains(action)) {
            return;
        }
        if (FreeActions.READINGS.contains(action)) {
            LeadRules.mayRead(leads.of(roundId, me.id())).require();
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            PassedRounds.ofTransaction().once(me.id(), roundId, () -> require(roundId, me));
        } else {
            require(roundId, me);
        }
    }

    private void require(String roundId, Person me) {
        LeadRules.mayChange(leads.of(roundId, me.id())).require();
    }

    @Override
    public Set<String> mine(Collection<String> roundIds) {
        Set<String> mine = new HashSet<>(roundIds);
        if (!mine.isEmpty()) {
            mine.removeAll(leads.ofOthers(mine, Actors.require().id()));
        }
        return mine;
    }

    @Override
    public void admit(String roundId) {
        PassedRounds.ofTransaction().let(Actors.require().id(), roundId);
    }

    @Override
    public Set<String> able(String roundId) {
        Set<String> members = roundId == null ? Set.of() : members(roundId);
        return members.isEmpty() ? people.withRole(Role.MANAGER, MOST_MANAGERS).keySet() : people.withRole(Role.MANAGER, members).keySet();
    }

    @Override
    public boolean isAlone(String roundId) {
        return able(roundId).size() < ENOUGH;
    }

    @Override
    @ForStaff
    public List<Lead> of(String roundId) {
        return leads.of(roundId, Actors.require().id());
    }

    @Override
    @ForStaff
    public Set<String> members(String roundId) {
        return new HashSet<>(leads.members(roundId));
    }

    @Override
    @ForStaff
    public List<String> ledBy(String departmentId) {
        return leads.ledBy(departmentId);
    }

    @Override
    @ForStaff
    public Set<String> unreadable() {
        return Actors.require().is(Role.MANAGER) ? leads.unreadable(Actors.require().id()) : Set.of();
    }

    @Override
    @ForStaff
    public void mayRead(String roundId) {
        if (roundId != null && Actors.require().is(Role.MANAGER)) {
            LeadRules.mayRead(leads.of(roundId, Actors.require().id())).require();
        }
    }

    @Override
    public Set<String> unreadableTo(String managerId) {
        return leads.unreadable(managerId);
    }
}
