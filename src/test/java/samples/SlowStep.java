package samples;

import io.luxuan.application.store.Eligible;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;

/** A step that takes text written after the deadline, and one that does not. */
public class SlowStep {
    private final MovableClock clock;

    public SlowStep(MovableClock clock) {
        this.clock = clock;
    }

    public void handIn(Round round) {
        Eligible.callIsOpen(round, clock.now()).require();
    }

    public void compare(Round round) {
        Eligible.recommendationIsOpen(round, Arrival.moment(clock)).require();
    }
}
