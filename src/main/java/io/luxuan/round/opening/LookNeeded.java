package io.luxuan.round.opening;

import io.luxuan.shared.permission.RoundGate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a round opens only after somebody else has looked at it: wherever there is somebody else; and who that may be. */
@Component
class LookNeeded {
    private final RoundDraftMapper drafts;
    private final RoundGate gate;
    private final boolean wanted;

    LookNeeded(RoundDraftMapper drafts, RoundGate gate, @Value("${luxuan.second-look:true}") boolean wanted) {
        this.drafts = drafts;
        this.gate = gate;
        this.wanted = wanted;
    }

    /** Who may give the look; each where nobody is there of the one before. */
    enum By {
        /** Of the departments that lead it, and wrote none of it. */
        COLLEAGUE,
        /** Of any department, and wrote none of it. */
        ANYBODY,
        /** Wrote some of it before somebody else went on: there is nobody who did not. */
        WRITER
    }

    boolean of(String draftId) {
        return wanted && !gate.isAlone(draftId);
    }

    By by(String draftId) {
        Set<String> writers = Set.copyOf(drafts.writers(draftId));
        if (anyBut(writers, gate.able(draftId))) {
            return By.COLLEAGUE;
        }
        return anyBut(writers, gate.able(null)) ? By.ANYBODY : By.WRITER;
    }

    private static boolean anyBut(Set<String> writers, Collection<String> able) {
        Set<String> others = new HashSet<>(able);
        others.removeAll(writers);
        return !others.isEmpty();
    }
}
