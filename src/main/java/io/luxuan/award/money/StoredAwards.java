package io.luxuan.award.money;

import io.luxuan.award.AwardFacts;
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
}
