package io.luxuan.unit.enrol;

import io.luxuan.account.NewLogin;
import io.luxuan.shared.CreditCode;
import io.luxuan.shared.Numbers;
import io.luxuan.shared.actor.OrganisationKind;

/**
 * What a unit fills in to register itself, and to put right what it said. Field names are those of the pages.
 *
 * @param words what it wants to say to whoever confirms it; not asked at the door
 */
public record UnitForm(
        String unitName, String creditCode, OrganisationKind kind, String city, String recommenderId, String contact, String phone,
        String username, String password, String repeatedPassword, Boolean agreed, String words) {
    static final UnitForm EMPTY = new UnitForm(null, null, null, null, null, null, null, null, null, null, null, null);

    public static UnitForm empty() {
        return EMPTY;
    }

    NewLogin login() {
        return new NewLogin(contact, username, password, repeatedPassword);
    }

    String code() {
        return CreditCode.normal(creditCode);
    }

    String telephone() {
        return Numbers.phone(phone);
    }

    String recommender() {
        return recommenderId == null || recommenderId.isBlank() ? null : recommenderId;
    }

    String saying() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
