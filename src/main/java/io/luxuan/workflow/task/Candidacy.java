package io.luxuan.workflow.task;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;

/** As whom a person may act on tasks: as the assignee, for the organisation, or in the role. */
public record Candidacy(String accountId, List<String> candidates) {
    public static Candidacy of(Person person) {
        List<String> candidates = new ArrayList<>(List.of("role:" + person.role()));
        if (person.organisationId() != null && person.is(Role.RECOMMENDER)) {
            candidates.add("org:" + person.organisationId());
        }
        return new Candidacy(person.id(), List.copyOf(candidates));
    }

    /** Of a unit's papers all of its people are reminded, whoever of them began. */
    public static Candidacy ofReminders(Person person) {
        Candidacy own = of(person);
        if (person.organisationId() == null || !person.is(Role.APPLICANT)) {
            return own;
        }
        List<String> candidates = new ArrayList<>(own.candidates());
        candidates.add("org:" + person.organisationId());
        return new Candidacy(own.accountId(), List.copyOf(candidates));
    }

    public boolean mayActOn(WorkItem item) {
        return item.assigneeId() != null ? item.assigneeId().equals(accountId) : candidates.contains(item.candidate()) && !item.bars(accountId);
    }
}
