package io.luxuan.owner.duty;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class DutyRules {
    private static final int LONGEST_REASON = 500;
    /** Days: whoever is away for longer hands over. */
    static final int LONGEST_LEAVE = 180;

    private DutyRules() {}

    static Verdict isOneOf(String accountId, Set<String> colleagues) {
        return colleagues.contains(accountId) ? ALLOWED : refused("duty.colleague-needed");
    }

    /** @param asked of this task before: nobody is asked twice at once */
    static Verdict mayBeAsked(String accountId, Set<String> colleagues, List<TaskOpinion> asked) {
        return asked.stream().anyMatch(one -> one.isOpen() && one.askedOf().equals(accountId)) ? refused("duty.opinion-twice")
                : isOneOf(accountId, colleagues);
    }

    static Verdict reasoned(String reason) {
        return Wording.saysNothing(reason) || reason.strip().length() > LONGEST_REASON ? refused("duty.reason-needed") : ALLOWED;
    }

    static Verdict said(String text) {
        return reasoned(text).isAllowed() ? ALLOWED : refused("duty.text-needed");
    }

    static Verdict begins(LocalDate from, LocalDate today) {
        return from == null || from.isBefore(today) ? refused("duty.from-past") : ALLOWED;
    }

    static Verdict ends(LocalDate from, LocalDate to) {
        if (to == null || from != null && to.isBefore(from)) {
            return refused("duty.to-before");
        }
        return from != null && to.isAfter(from.plusDays(LONGEST_LEAVE)) ? refused("duty.too-long") : ALLOWED;
    }
}
