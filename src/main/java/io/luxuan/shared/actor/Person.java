package io.luxuan.shared.actor;

import java.io.Serializable;

/** Who acts. @param organisationId null for people who act for no organisation */
public record Person(String id, String username, String name, Role role, String organisationId) implements Serializable {
    public static final Person SYSTEM = new Person("system", "system", "系统", Role.SYSTEM, null);

    public boolean is(Role wanted) {
        return role == wanted;
    }
}
