package io.luxuan.account;

import io.luxuan.shared.actor.OrganisationKind;

/** What a unit fills in to register itself. Field names are those of the page. */
record UnitForm(
        String unitName, String creditCode, OrganisationKind kind, String city, String recommenderId,
        String contact, String username, String password, String repeatedPassword, Boolean agreed) {
    static final UnitForm EMPTY = new UnitForm(null, null, null, null, null, null, null, null, null, null);
}
