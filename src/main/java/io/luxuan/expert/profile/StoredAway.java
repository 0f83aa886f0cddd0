package io.luxuan.expert.profile;

import io.luxuan.expert.Away;
import io.luxuan.shared.Chunks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredAway implements Away {
    private final LeaveMapper leaves;

    StoredAway(LeaveMapper leaves) {
        this.leaves = leaves;
    }

    @Override
    public Set<String> during(Collection<String> expertIds, LocalDate from, LocalDate to) {
        return new HashSet<>(Chunks.all(expertIds, part -> leaves.overlapping(part, from, to)));
    }
}
