package io.luxuan.owner.duty;

import io.luxuan.owner.Departments;
import io.luxuan.owner.RoundLeads;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.WhoIsWho;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** To whom a task, or a leave, may be given: managers who can sign in and may act on the round, or are of the same department. */
@Component
class Colleagues {
    private static final int MOST = 500;

    private final WhoIsWho people;
    private final RoundLeads leads;
    private final Departments departments;

    Colleagues(WhoIsWho people, RoundLeads leads, Departments departments) {
        this.people = people;
        this.leads = leads;
        this.departments = departments;
    }

    /** Names by account of those who may act on a round. */
    Map<String, String> inRound(String roundId) {
        return only(leads.members(roundId));
    }

    /** Of the department of a person, or of none like that one. */
    Map<String, String> of(String accountId) {
        Map<String, String> names = departments.of(accountId).map(department -> only(departments.members(department.id())))
                .orElseGet(() -> without(departments.membersOfAny()));
        names.remove(accountId);
        return names;
    }

    Map<String, String> mine() {
        return of(Actors.require().id());
    }

    private Map<String, String> only(Set<String> members) {
        return members.isEmpty() ? managers() : new LinkedHashMap<>(people.withRole(Role.MANAGER, members));
    }

    private Map<String, String> without(Set<String> members) {
        Map<String, String> names = managers();
        names.keySet().removeAll(members);
        return names;
    }

    private Map<String, String> managers() {
        return new LinkedHashMap<>(people.withRole(Role.MANAGER, MOST));
    }
}
