package io.luxuan.round.history;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a round was changed in, in the transaction that changes it. */
@Component
public class RoundHistory {
    private final RoundChangeMapper mapper;
    private final MovableClock clock;

    RoundHistory(RoundChangeMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @param label and both texts as people read them; null for nothing */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String roundId, String field, String label, String before, String after, Behind behind) {
        mapper.insert(new RoundChange(Ids.next(), roundId, field, label, before, after, behind.reason(), behind.firstId(), behind.firstName(),
                behind.second() == null ? null : behind.second().id(), behind.second() == null ? null : behind.second().name(),
                behind.wishId(), clock.now()));
    }
}
