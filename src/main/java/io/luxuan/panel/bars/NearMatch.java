package io.luxuan.panel.bars;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.PartyKind;
import io.luxuan.panel.pool.NameDecision;
import io.luxuan.shared.NearNames.Nearness;

/**
 * A name in an application that is nearly an expert's, and not the same.
 *
 * @param kind    as what the person is named; LEADER and MEMBER take part themselves
 * @param nameKey as it is compared; @param person and @param institution as they were typed
 * @param together whether both work at one institution
 * @param decision what somebody found; null while nobody has
 */
public record NearMatch(
        ApplicationSummary application, PartyKind kind, String nameKey, String person, String institution, String expertId,
        String expertName, String expertInstitution, Nearness how, boolean together, NameDecision decision) {

    /** As a form sends it back. */
    public String key() {
        return application.id() + "/" + expertId + "/" + nameKey;
    }

    NearMatch with(NameDecision found) {
        return new NearMatch(application, kind, nameKey, person, institution, expertId, expertName, expertInstitution, how, together, found);
    }

    /** Whether the person would take part in the round and so could judge nothing of it. */
    public boolean takesPart() {
        return kind == PartyKind.LEADER || kind == PartyKind.MEMBER;
    }
}
