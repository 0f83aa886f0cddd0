package io.luxuan.owner.department;

import io.luxuan.owner.Department;
import io.luxuan.shared.Ids;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Departments as programmes name them; one that is named for the first time is made. */
@Component
public class NamedDepartments {
    private final DepartmentMapper mapper;

    NamedDepartments(DepartmentMapper mapper) {
        this.mapper = mapper;
    }

    /** Ids in the order of the names, of successors in the place of closed ones. */
    public List<String> named(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Department> known = known(names);
        List<String> missing = names.stream().filter(name -> !known.containsKey(name)).toList();
        missing.forEach(this::make);
        if (!missing.isEmpty()) {
            known.putAll(known(missing));
        }
        return names.stream().map(known::get).map(this::standing).distinct().toList();
    }

    /** As programmes name it, and those that it succeeds, however long ago. */
    public Set<String> names(String departmentId) {
        Set<String> names = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(departmentId));
        while (!waiting.isEmpty()) {
            String id = waiting.poll();
            mapper.find(id).filter(department -> names.add(department.knownAs())).ifPresent(any -> waiting.addAll(mapper.succeededBy(id)));
        }
        return names;
    }

    public Optional<Department> find(String id) {
        return mapper.find(id);
    }

    /** Those that may lead, by name. */
    public List<Department> active() {
        return mapper.active();
    }

    private void make(String name) {
        try {
            mapper.insert(new Department(Ids.next(), name, name, true, true, null));
        } catch (DuplicateKeyException meanwhile) {
            // another round of the same programme opens at this moment
        }
    }

    /** Successors may be closed too, and never form a circle: whoever is closed names one that is active. */
    private String standing(Department department) {
        return Optional.ofNullable(department.successorId()).flatMap(mapper::find).map(this::standing).orElse(department.id());
    }

    private Map<String, Department> known(Collection<String> names) {
        return mapper.knownAs(names).stream().collect(Collectors.toMap(Department::knownAs, Function.identity(), (one, other) -> one, HashMap::new));
    }
}
