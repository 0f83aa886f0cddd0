package io.luxuan.award.money;

import io.luxuan.award.AwardFacts;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredAwards implements AwardFacts {
    private final DirectAwardMapper awards;
    private final Holds holds;

    StoredAwards(DirectAwardMapper awards, Holds holds) {
        this.awards = awards;
        this.holds = holds;
    }

    @Override
    public boolean holds(String programmeId, String organisationId) {
        return awards.standing(programmeId, organisationId) > 0;
    }

    @Override
    public Set<String> holders(String programmeId, Collection<String> organisationIds) {
        return organisationIds.isEmpty() ? Set.of() : awards.holders(programmeId, organisationIds);
    }

    @Override
    public Set<String> heldBack(Collection<String> applicationIds) {
        return applicationIds.isEmpty() ? Set.of() : holds.reasons(applicationIds).keySet();
    }
}
