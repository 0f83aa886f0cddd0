package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;

/** One task on an expert's list. */
record DeskLine(Assignment seat, ApplicationSummary application, String roundTitle, boolean late) {
    boolean isToDo() {
        return application.status() == ApplicationStatus.IN_REVIEW;
    }

    public boolean withdrawn() {
        return !seat.isSigned() && !isToDo();
    }
}
