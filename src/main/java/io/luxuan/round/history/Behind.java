package io.luxuan.round.history;

import io.luxuan.countersign.Approved;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;

/** Who stands behind a change, and why. @param second whoever confirms; null where one person alone does it @param wishId null likewise */
public record Behind(String reason, String firstId, String firstName, Person second, String wishId) {
    /** Whoever acts now, alone. */
    public static Behind alone(String reason) {
        Person me = Actors.require();
        return new Behind(reason, me.id(), me.name(), null, null);
    }

    /** Whoever asked, with whoever acts now as the second. */
    public static Behind two(Approved approved) {
        return new Behind(approved.reason(), approved.askedBy(), approved.askedName(), Actors.require(), approved.wishId());
    }
}
