package io.luxuan.notify;

import java.time.LocalDateTime;

/** Tells deadlines ahead, every morning; of each deadline once. */
public interface DaysAhead {
    /** @param horizon end of the last day that is near enough */
    void tell(LocalDateTime horizon);
}
