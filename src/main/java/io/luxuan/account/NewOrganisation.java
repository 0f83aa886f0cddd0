package io.luxuan.account;

import io.luxuan.shared.actor.OrganisationKind;

/** @see Organisation */
public record NewOrganisation(
        String name, String creditCode, OrganisationKind kind, String city, String recommenderId, boolean selfRegistered) {
    /** As an administrator, or a file of one, says it. */
    public NewOrganisation(String name, String creditCode, OrganisationKind kind, String city, String recommenderId) {
        this(name, creditCode, kind, city, recommenderId, false);
    }
}
