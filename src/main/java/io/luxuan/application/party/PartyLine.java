package io.luxuan.application.party;

import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;

/** One line of the section as somebody types it. */
record PartyLine(String kind, String person, String institution, String year, String title, String reason) {
    static final PartyLine EMPTY = new PartyLine("", "", "", "", "", "");

    static PartyLine of(Party party) {
        return new PartyLine(party.kind().name(), party.person(), party.institution(),
                party.yearNo() == null ? "" : party.yearNo().toString(), party.title(), party.reason());
    }

    /** A kind alone says nothing yet. */
    boolean isBlank() {
        return (person + institution + year + title + reason).isBlank();
    }

    PartyKind known() {
        return PartyKind.TIES.stream().filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    }
}
