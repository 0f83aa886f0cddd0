package io.luxuan.account;

import io.luxuan.shared.actor.OrganisationKind;

/** What an administrator fills in to register a unit. Field names are those of the page. */
record OrganisationForm(String name, String creditCode, OrganisationKind kind, String city, String recommenderId) {
    static final OrganisationForm EMPTY = new OrganisationForm(null, null, null, null, null);
}
