package io.luxuan.account.people;

import io.luxuan.shared.actor.UnitRight;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * One of a unit's people.
 *
 * @param unitRights as they are kept
 * @param mustChange whether their password is still the one that was given to them
 * @param leftAt     null but where the unit let them go
 */
public record Colleague(String id, String username, String name, String organisationId, String unitRights, boolean enabled, boolean maySignIn,
        boolean mustChange, LocalDateTime createdAt, LocalDateTime leftAt) {
    public Set<UnitRight> rights() {
        return UnitRight.read(unitRights);
    }

    public boolean has(String right) {
        return rights().contains(UnitRight.valueOf(right));
    }

    public boolean isAdministrator() {
        return rights().contains(UnitRight.ADMINISTER);
    }

    /** Who can do something for the unit today. */
    public boolean isHere() {
        return enabled && leftAt == null;
    }

    /** Of {@code people.state.}. */
    public String state() {
        if (leftAt != null) {
            return "left";
        }
        if (!enabled) {
            return "closed";
        }
        if (!maySignIn) {
            return "never";
        }
        return mustChange ? "invited" : "here";
    }
}
