package io.luxuan.panel.pool;

import io.luxuan.expert.avoidance.AvoidanceCases;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.panel.seat.Facts;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadAvoidanceCases implements AvoidanceCases {
    private final ReviewPool pool;
    private final Facts facts;

    ReadAvoidanceCases(ReviewPool pool, Facts facts) {
        this.pool = pool;
        this.facts = facts;
    }

    @Override
    public ReviewCase of(String roundId, String applicationId) {
        return pool.cases(roundId, List.of(facts.application(applicationId))).get(0);
    }
}
