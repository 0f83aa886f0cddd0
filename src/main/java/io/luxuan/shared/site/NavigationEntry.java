package io.luxuan.shared.site;

import io.luxuan.shared.actor.Role;
import java.util.Set;

/**
 * An entry of the top bar.
 *
 * @param place      entries stand in the order of their places; a role's first entry is its home
 * @param label      message key
 * @param icon       name in Bootstrap's set of icons
 * @param roles      who have it
 * @param beforehand whether those who have not signed in have it too
 */
public record NavigationEntry(int place, String path, String label, String icon, Set<Role> roles, boolean beforehand) {
    public static NavigationEntry of(int place, String path, String label, String icon, Role... roles) {
        return new NavigationEntry(place, path, label, icon, Set.of(roles), false);
    }

    /** For those who have not signed in, and for some who have. */
    public static NavigationEntry open(int place, String path, String label, String icon, Role... roles) {
        return new NavigationEntry(place, path, label, icon, Set.of(roles), true);
    }

    /** @param role null for somebody who has not signed in */
    public boolean isFor(Role role) {
        return role == null ? beforehand : roles.contains(role);
    }
}
