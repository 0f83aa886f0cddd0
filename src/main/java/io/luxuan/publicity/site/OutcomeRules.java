package io.luxuan.publicity.site;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.PublishedOutcomes.Standing;
import io.luxuan.publicity.list.EntryState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a list says of an application once it is published. */
final class OutcomeRules {
    /** What the list of a round says nothing about but that it left them out; whoever withdrew or never came so far has no result. */
    private static final Set<ApplicationStatus> LEFT_OUT = EnumSet.of(ApplicationStatus.SCORED, ApplicationStatus.NOT_SELECTED,
            ApplicationStatus.UNRECOGNISED, ApplicationStatus.REJECTED);

    private OutcomeRules() {}

    static boolean canBeLeftOut(ApplicationStatus status) {
        return LEFT_OUT.contains(status);
    }

    /** @param entry null when it stands on no list; @param mayComeIn whether the meeting left it in line for a place that comes free */
    static Optional<Standing> standing(ApplicationStatus status, EntryState entry, boolean mayComeIn) {
        if (entry != null) {
            return Optional.of(listed(entry));
        }
        if (!canBeLeftOut(status)) {
            return Optional.empty();
        }
        return Optional.of(status == ApplicationStatus.SCORED && mayComeIn ? Standing.IN_LINE : Standing.NOT_LISTED);
    }

    private static Standing listed(EntryState entry) {
        return switch (entry) {
            case PENDING -> Standing.RISING;
            case LISTED -> Standing.LISTED;
            case HELD -> Standing.HELD;
            case REMOVED -> Standing.TAKEN_OFF;
            case AWARDED -> Standing.CONFIRMED;
        };
    }
}
