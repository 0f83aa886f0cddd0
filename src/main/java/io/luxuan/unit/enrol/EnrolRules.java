package io.luxuan.unit.enrol;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.util.List;
import java.util.Map;

/** When a unit may be confirmed, and by whom. */
final class EnrolRules {
    private static final int LONGEST_REASON = 1000;

    private EnrolRules() {}

    /**
     * A code that another unit has is never given twice: that unit is joined or taken over. A name or code that is asked for twice is for
     * a manager, who says why this one is the right one.
     */
    static Verdict mayConfirm(Registration one, List<Alike> others, boolean manager, String note) {
        if (one.state() != RegistrationState.WAITING) {
            return Verdict.refused("registration.not-waiting");
        }
        if (others.stream().anyMatch(other -> other.unit() && other.sameCode())) {
            return Verdict.refused("registration.code-taken");
        }
        if (!others.isEmpty() && !manager) {
            return Verdict.refused("registration.for-managers");
        }
        boolean said = others.isEmpty() || !Wording.saysNothing(note);
        return said && (note == null || note.length() <= LONGEST_REASON) ? Verdict.ALLOWED : Verdict.refused("registration.note");
    }

    /** The unit may hand in anew while it waits: nobody decides on a name, code or scan that they have not read. */
    static Verdict isAsRead(Registration one, String seen) {
        return one.seen().equals(seen) ? Verdict.ALLOWED : Verdict.refused("registration.stale");
    }

    /** @throws Refusal at the field {@code reason} */
    static String reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (Wording.saysNothing(reason) || reason.length() > LONGEST_REASON) {
            throw new Refusal("unit.reason", Map.of("reason", "refusal.unit.reason"));
        }
        return reason;
    }
}
