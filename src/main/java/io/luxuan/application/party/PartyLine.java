package io.luxuan.application.party;

import io.luxuan.application.ClaimAside;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;

/** One line of the section as somebody types it. @param aside null where it is heeded */
record PartyLine(String kind, String person, String institution, String year, String title, String reason, String contact,
        ClaimAside aside) {
    static final PartyLine EMPTY = new PartyLine("", "", "", "", "", "", "", null);

    static PartyLine of(Party party) {
        return new PartyLine(party.kind().name(), party.person(), party.institution(),
                party.yearNo() == null ? "" : party.yearNo().toString(), party.title(), party.reason(), party.contact(), null);
    }

    /** A kind alone says nothing yet. */
    boolean isBlank() {
        return (person + institution + year + title + reason + contact).isBlank();
    }

    PartyLine set(ClaimAside found) {
        return new PartyLine(kind, person, institution, year, title, reason, contact, found);
    }

    PartyKind known() {
        return PartyKind.TIES.stream().filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    }
}
