package io.luxuan.application.formality;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Source;
import io.luxuan.shared.Verdict;
import io.luxuan.unit.UnconfirmedUnit;

/** Which applications may pass the formality check. */
final class PassRules {
    private PassRules() {}

    static Verdict waits(ApplicationRow row) {
        return row.status() == ApplicationStatus.RECOMMENDED ? ALLOWED : refused("application.stale");
    }

    /** What a unit hands in before anybody has confirmed it is held: it counts from its stamp, but goes no further. */
    static Verdict unitIsConfirmed(UnconfirmedUnit unit) {
        return unit == null ? ALLOWED : refused("formality.unit-unconfirmed", unit.name());
    }

    /**
     * Who registered twice has handed in as two units, and turned out to be one: its limit is held again. While more stand than may be,
     * none goes on, so that a person decides which. Imported ones came in by a list that somebody answers for.
     *
     * @param most     of a unit in a round; null for any number
     * @param standing of this unit in the round, this one among them
     */
    static Verdict unitHasRoom(ApplicationRow row, Integer most, int standing) {
        return most == null || row.source() != Source.FORM || standing <= most ? ALLOWED
                : refused("formality.unit-too-many", row.organisationName(), standing, most);
    }
}
