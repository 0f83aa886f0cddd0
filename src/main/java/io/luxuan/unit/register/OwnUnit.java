package io.luxuan.unit.register;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;

/** The unit that the acting person belongs to. */
final class OwnUnit {
    private OwnUnit() {}

    static String id() {
        String id = Actors.require().organisationId();
        if (id == null) {
            throw new Refusal("organisation.none");
        }
        return id;
    }
}
