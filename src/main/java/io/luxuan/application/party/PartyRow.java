package io.luxuan.application.party;

import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;

/** A party with the version that names it. @param versionNo 0 in the draft */
record PartyRow(
        String applicationId, int versionNo, PartyKind kind, int orderNo, String person, String personKey,
        String institution, Integer yearNo, String title, String reason, String contact) {

    static PartyRow of(String applicationId, int version, Party party) {
        return new PartyRow(applicationId, version, party.kind(), party.number(), party.person(), party.personKey(),
                party.institution(), party.yearNo(), party.title(), party.reason(), party.contact());
    }

    Party party() {
        return new Party(kind, orderNo, person, personKey, institution, yearNo, title, reason, contact);
    }
}
