package io.luxuan.expert;

import io.luxuan.shared.NameKey;

/**
 * Where somebody works, or who applies.
 *
 * @param organisationId entry in the register of organisations; null when there is none
 * @param name           as it is written
 * @param key            normalised name
 * @param family         the same for an institution, its parents, affiliates and former names; the key itself where
 *                       no relation is known; empty only for an empty name
 * @param chain          by which relations the name belongs to its family, as text; empty when by none
 */
public record Affiliation(String organisationId, String name, String key, String family, String chain) {
    public static final Affiliation UNKNOWN = of(null, "");

    /** An institution without known relations. */
    public static Affiliation of(String organisationId, String name) {
        String key = NameKey.of(name);
        return new Affiliation(organisationId, name == null ? "" : name.strip(), key, key, "");
    }

    public boolean isSameAs(Affiliation other) {
        return organisationId != null && organisationId.equals(other.organisationId)
                || !family.isEmpty() && family.equals(other.family);
    }

    /** Whether only relations between institutions, not the names, make the two one. */
    boolean isRelatedOnly(Affiliation other) {
        return !key.equals(other.key) && !(organisationId != null && organisationId.equals(other.organisationId));
    }

    public boolean isUnknown() {
        return organisationId == null && family.isEmpty();
    }
}
