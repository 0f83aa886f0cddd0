package io.luxuan.unit.profile;

import java.time.LocalDateTime;

/**
 * A unit's profile as its table keeps it.
 *
 * @param numberHidden encrypted, null where there is no account; numberTail its last four digits
 * @param versionNo    counts the changes; 0 for one that nobody wrote yet
 */
public record Profile(String organisationId, String contact, String phone, String email, String address, String holder, String bank,
        String numberHidden, String numberTail, int versionNo, LocalDateTime changedAt, String changedBy) {
    static Profile none(String organisationId) {
        return new Profile(organisationId, null, null, null, null, null, null, null, null, 0, null, null);
    }

    public boolean isWritten() {
        return versionNo > 0;
    }

    public boolean hasAccount() {
        return numberHidden != null;
    }

    /** As pages show it. */
    public String masked() {
        return hasAccount() ? "**** **** **** " + numberTail : null;
    }
}
