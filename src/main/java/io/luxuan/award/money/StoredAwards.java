package io.luxuan.award.money;

import io.luxuan.award.AwardFacts;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredAwards implements AwardFacts {
    private final DirectAwardMapper awards;

    StoredAwards(DirectAwardMapper awards) {
        this.awards = awards;
    }

    @Override
    public boolean holds(String programmeId, String organisationId) {
        return awards.standing(programmeId, organisationId) > 0;
    }

    @Override
    public Set<String> holders(String programmeId, Collection<String> organisationIds) {
        return organisationIds.isEmpty() ? Set.of() : awards.holders(programmeId, organisationIds);
    }
}
