package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.PublishedOutcomes.Outcome;
import io.luxuan.application.PublishedOutcomes.Standing;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.actor.Person;
import java.util.ArrayList;
import java.util.List;

/** What an applicant may know yet: the meeting's decision only once it is in publicity. */
final class Disclosure {
    private Disclosure() {}

    static ApplicationStatus status(ApplicationStatus status, Round round) {
        return isHidden(status, round) ? ApplicationStatus.SCORED : status;
    }

    static boolean mayRead(TimelineEntry entry, Round round) {
        return !isHidden(entry.status(), round);
    }

    static boolean isPublished(Round round) {
        return round.reached().ordinal() >= RoundStage.PUBLICITY.ordinal();
    }

    /** What happened, the newest first, with the publication of a list that left the application out: nothing else tells of it. */
    static List<TimelineEntry> withList(List<TimelineEntry> entries, ApplicationRow row, Outcome outcome) {
        if (outcome == null || outcome.standing() != Standing.IN_LINE && outcome.standing() != Standing.NOT_LISTED) {
            return entries;
        }
        TimelineEntry left = new TimelineEntry("", row.id(), row.status(), "outcome.event", outcome.reason(), Person.SYSTEM.name(),
                outcome.publishedAt());
        List<TimelineEntry> all = new ArrayList<>(entries);
        all.add((int) entries.stream().filter(entry -> entry.happenedAt().isAfter(left.happenedAt())).count(), left);
        return List.copyOf(all);
    }

    private static boolean isHidden(ApplicationStatus status, Round round) {
        return switch (status) {
            case PROPOSED, NOT_SELECTED, NOMINATED -> !isPublished(round);
            case UNRECOGNISED -> !isPublished(round) && round.ending() == null;
            default -> false;
        };
    }
}
