package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.joda.time.DateTimeUtils;

/**
 * Lets the engine read the platform's clock; one that runs on in a rehearsal, too, or locks of a killed node would
 * never expire. The engine keeps its clock in a static field of the virtual machine; it is
 * set before each command, so that several engines with clocks of their own may live side by side.
 */
class EngineClock extends CommandInterceptor {
    private final MovableClock clock;

    EngineClock(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T execute(Command<T> command) {
        DateTimeUtils.setCurrentMillisProvider(() -> clock.running().toEpochMilli());
        return next.execute(command);
    }
}
