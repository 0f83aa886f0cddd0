package io.luxuan.shared.budget;

import java.time.Duration;

/** What is counted, and for how long before it begins anew. */
public enum Budget {
    /** What somebody sends from an address who has not signed in. */
    STRANGER_REQUESTS(Duration.ofHours(1)),
    STRANGER_BYTES(Duration.ofDays(1)),
    /** Calendars that programs read from an address. */
    CALENDAR_READS(Duration.ofHours(1)),
    /** Requests with files. */
    ACCOUNT_BYTES(Duration.ofDays(1)),
    ADDRESS_BYTES(Duration.ofDays(1)),
    /** Lines of the audit log about sign-ins that failed, of an account and of an address. */
    FAILED_SIGN_INS(Duration.ofHours(1)),
    ALL_FAILED_SIGN_INS(Duration.ofDays(1)),
    /** That the further ones are not written. */
    FAILED_SIGN_INS_NOTED(Duration.ofHours(1));

    private final Duration time;

    Budget(Duration time) {
        this.time = time;
    }

    Duration time() {
        return time;
    }
}
