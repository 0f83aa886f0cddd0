package io.luxuan.owner.lead;

import io.luxuan.owner.Departments;
import io.luxuan.owner.department.NamedDepartments;
import io.luxuan.programme.Programme;
import io.luxuan.round.opening.OwnProgrammes;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** By the names that programmes give, of the person's department and of those that it succeeds. */
@UseCase
@ForStaff
class LedByMine implements OwnProgrammes {
    private final Departments departments;
    private final NamedDepartments named;

    LedByMine(Departments departments, NamedDepartments named) {
        this.departments = departments;
        this.named = named;
    }

    @Override
    public Set<String> among(Collection<Programme> programmes) {
        Set<String> names = departments.of(Actors.require().id()).map(mine -> named.names(mine.id())).orElse(Set.of());
        return programmes.stream().filter(one -> LeadNames.of(one.leads()).stream().anyMatch(names::contains))
                .map(Programme::id).collect(Collectors.toSet());
    }
}
