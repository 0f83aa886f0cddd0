package io.luxuan.account;

/** @see Organisation */
public record NewOrganisation(
        String name, String creditCode, OrganisationKind kind, String city, String recommenderId) {}
