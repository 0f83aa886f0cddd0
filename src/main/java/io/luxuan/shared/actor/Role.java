package io.luxuan.shared.actor;

import java.util.Set;

/**
 * What a person is on the platform. SYSTEM is the platform itself: process steps, timers and imports. Administration is in
 * three hands (三员分立): ADMIN opens accounts, SECURITY grants and resets them, AUDITOR reads what was done.
 */
public enum Role {
    APPLICANT, RECOMMENDER, EXPERT, MANAGER, SUPERVISOR, ADMIN, SECURITY, AUDITOR, SYSTEM;

    private static final Set<Role> STAFF = Set.of(RECOMMENDER, MANAGER, SUPERVISOR, ADMIN, SECURITY, AUDITOR);
    private static final Set<Role> ADMINISTRATORS = Set.of(ADMIN, SECURITY, AUDITOR);

    /** Whoever decides, watches or administers: they sign in by more than a password. */
    public boolean isStaff() {
        return STAFF.contains(this);
    }

    /** One of the three that nobody holds together. */
    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }
}
