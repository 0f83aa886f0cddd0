package io.luxuan.account;

import io.luxuan.shared.actor.OrganisationKind;

/** @see Organisation */
public record NewOrganisation(
        String name, String creditCode, OrganisationKind kind, String city, String recommenderId) {}
