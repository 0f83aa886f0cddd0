package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;

/** What an applicant may know yet: the meeting's decision only once it is in publicity. */
final class Disclosure {
    private Disclosure() {}

    static ApplicationStatus status(ApplicationStatus status, Round round) {
        return isDecision(status) && !isPublished(round) ? ApplicationStatus.SCORED : status;
    }

    static boolean mayRead(TimelineEntry entry, Round round) {
        return !isDecision(entry.status()) || isPublished(round);
    }

    static boolean isPublished(Round round) {
        return round.reached().ordinal() >= RoundStage.PUBLICITY.ordinal();
    }

    private static boolean isDecision(ApplicationStatus status) {
        return status == ApplicationStatus.PROPOSED || status == ApplicationStatus.NOT_SELECTED;
    }
}
