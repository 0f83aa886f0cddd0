package io.luxuan.application.store;

import io.luxuan.programme.Eligibility;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Who may enter a round, and when. */
public final class Eligible {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Eligible() {}

    /** Open to the very second of its end, and not one second longer. */
    public static Verdict callIsOpen(Round round, LocalDateTime now) {
        if (round.acceptsSubmissionsAt(now)) {
            return Verdict.ALLOWED;
        }
        return now.isBefore(round.opensAt())
                ? Verdict.refused("call.not-yet", round.opensAt().format(SECONDS))
                : Verdict.refused("call.over", round.closesAt().format(SECONDS));
    }

    public static Verdict recommendationIsOpen(Round round, LocalDateTime now) {
        return now.isAfter(round.recommendBy())
                ? Verdict.refused("recommendation.over", round.recommendBy().format(SECONDS))
                : Verdict.ALLOWED;
    }

    public static Verdict correctionIsOpen(LocalDateTime due, LocalDateTime now) {
        return due != null && now.isAfter(due)
                ? Verdict.refused("correction.over", due.format(SECONDS))
                : Verdict.ALLOWED;
    }

    /** Several of one unit belong together only where claims are made, and not where each unit has one. */
    public static Verdict manyTogether(Programme programme) {
        return programme.claim() != null && programme.eligibility().onePerApplicant() == null ? Verdict.ALLOWED
                : Verdict.refused("workbook.not-here");
    }

    /** @param others applications of this organisation in the round that are in already */
    public static Verdict notTooMany(Eligibility eligibility, int others) {
        return eligibility.onePerApplicant() == null || others < eligibility.onePerApplicant()
                ? Verdict.ALLOWED
                : Verdict.refused("organisation.too-many", eligibility.onePerApplicant());
    }
}
