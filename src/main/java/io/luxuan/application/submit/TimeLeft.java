package io.luxuan.application.submit;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** How long until a deadline. @param days whole calendar days, 0 for today, negative when over */
public record TimeLeft(LocalDateTime until, long days, boolean over) {
    private static final int SOON = 3;

    public static TimeLeft from(LocalDateTime now, LocalDateTime until) {
        return until == null ? null
                : new TimeLeft(until, ChronoUnit.DAYS.between(now.toLocalDate(), until.toLocalDate()), now.isAfter(until));
    }

    public String tone() {
        return over ? "red" : days <= SOON ? "orange" : "blue";
    }

    /** Message key; takes the days. */
    public String messageKey() {
        return over ? "application.left.over" : days == 0 ? "application.left.today" : "application.left.days";
    }
}
