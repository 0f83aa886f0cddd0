package io.luxuan.application;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;

/** What it takes to set a claim about people aside. */
public final class ClaimRules {
    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 500;

    private ClaimRules() {}

    /** The leader and the applying unit are no claims: they are who applies. */
    public static Verdict maySetAside(PartyKind kind) {
        return kind == PartyKind.LEADER ? Verdict.refused("people.is-the-leader") : Verdict.ALLOWED;
    }

    /** @param reason without the space around it */
    public static Verdict reasonIsGiven(String reason) {
        return Wording.letters(reason) >= SHORTEST_REASON && reason.length() <= LONGEST_REASON ? Verdict.ALLOWED
                : Verdict.refused("people.reason");
    }
}
