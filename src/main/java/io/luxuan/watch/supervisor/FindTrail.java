package io.luxuan.watch.supervisor;

import io.luxuan.application.ApplicationNumbers;
import io.luxuan.audit.AuditFilter;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForLogReaders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.TrailPart;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns what a supervisor knows (a number, a user name) into what the log is written in. */
@UseCase
@ForLogReaders
class FindTrail {
    /** What belongs to an application, and what belongs to that: a seat, and what was asked about the seat. */
    private static final int DEEP = 2;
    private static final String NOBODY = "-";

    private final ApplicationNumbers numbers;
    private final WhoIsWho people;
    private final List<TrailPart> parts;

    FindTrail(ApplicationNumbers numbers, WhoIsWho people, List<TrailPart> parts) {
        this.numbers = numbers;
        this.people = people;
        this.parts = parts;
    }

    public AuditFilter filter(AuditQuery query) {
        String account = query.account() == null ? null : people.account(query.account()).orElse(NOBODY);
        return query.about(account, subjects(query));
    }

    /** Everything that the log may speak of when it speaks of an application. */
    public Set<String> ofApplication(String applicationId) {
        return belonging(List.of(applicationId));
    }

    private Set<String> subjects(AuditQuery query) {
        if (query.number() == null) {
            return query.subject() == null ? null : Set.of(query.subject());
        }
        Set<String> found = belonging(numbers.withNumber(query.number()));
        return query.subject() == null ? found : found.contains(query.subject()) ? Set.of(query.subject()) : Set.of();
    }

    private Set<String> belonging(Collection<String> first) {
        Set<String> known = new HashSet<>(first);
        for (int step = 0; step < DEEP && !known.isEmpty(); step++) {
            Set<String> from = Set.copyOf(known);
            parts.forEach(part -> part.belongingTo(from).stream().filter(id -> known.size() < AuditFilter.MOST_SUBJECTS).forEach(known::add));
        }
        return known;
    }
}
