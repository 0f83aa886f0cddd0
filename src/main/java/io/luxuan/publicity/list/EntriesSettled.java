package io.luxuan.publicity.list;

import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.Gate;
import org.springframework.stereotype.Component;

/** An open objection holds only the entry that it names: each goes on as soon as its own matters are settled. */
@Component
class EntriesSettled implements Gate {
    private final ListMapper lists;
    private final MovableClock clock;

    EntriesSettled(ListMapper lists, MovableClock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String message() {
        return "entries-settled";
    }

    @Override
    public boolean isOpen(String roundId) {
        return lists.readyToSettle(roundId, clock.now().withNano(0)) > 0;
    }
}
