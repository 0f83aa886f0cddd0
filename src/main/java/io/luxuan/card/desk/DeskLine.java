package io.luxuan.card.desk;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.panel.seat.Assignment;

/** One task on an expert's list. */
record DeskLine(Assignment seat, ApplicationSummary application, String roundTitle, boolean late) {
    boolean isToDo() {
        return application.status() == ApplicationStatus.IN_REVIEW;
    }

    public boolean withdrawn() {
        return !seat.isSigned() && !isToDo();
    }
}
