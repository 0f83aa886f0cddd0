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

    public boolean mayActOn(WorkItem item) {
        return item.assigneeId() != null ? item.assigneeId().equals(accountId) : candidates.contains(item.candidate()) && !item.bars(accountId);
    }
}
