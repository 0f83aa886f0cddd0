package io.luxuan.programme;

import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.Scoring.TieBreak;
import java.util.List;

/** Rules that a round may set for itself too. */
final class RuleCheck {
    private final Faults faults;

    RuleCheck(Faults faults) {
        this.faults = faults;
    }

    void quota(Quota quota) {
        if (faults.missing(quota, "quota") || faults.missing(quota.type(), "quota.type")) {
            return;
        }
        QuotaType type = quota.type();
        boolean counts = type != QuotaType.NONE;
        faults.unless(counts == (quota.target() != null && quota.target() > 0), "quota.target", "must be positive, and absent for NONE");
        boolean needsLeast = type == QuotaType.AT_LEAST || type == QuotaType.RANGE;
        boolean needsMost = type == QuotaType.AT_MOST || type == QuotaType.RANGE;
        faults.unless(needsLeast == (quota.least() != null), "quota.least", "belongs to AT_LEAST and RANGE");
        faults.unless(needsMost == (quota.most() != null), "quota.most", "belongs to AT_MOST and RANGE");
        faults.unless(quota.band() >= 0 && (quota.band() == 0 || type == QuotaType.ABOUT), "quota.band", "belongs to ABOUT");
        faults.unless(inside(quota), "quota.target", "must lie within the bounds");
    }

    private static boolean inside(Quota quota) {
        return quota.target() == null
                || (quota.least() == null || quota.target() >= quota.least())
                && (quota.most() == null || quota.target() <= quota.most());
    }

    void panel(PanelRule panel, Scoring scoring) {
        if (!faults.missing(panel, "panel")) {
            faults.unless(panel.size() % 2 == 1, "panel.size", "must be odd");
            faults.unless(panel.minimumOpinions() >= 1 && panel.minimumOpinions() <= panel.size(), "panel.minimumOpinions", "must be 1 to panel.size");
            faults.unless(panel.maximumLoad() > 0, "panel.maximumLoad", "must be positive");
        }
        if (faults.missing(scoring, "scoring") || faults.missing(scoring.tieBreaks(), "scoring.tieBreaks")) {
            return;
        }
        faults.missing(scoring.aggregation(), "scoring.aggregation");
        List<TieBreak> order = scoring.tieBreaks();
        faults.unless(order.get(order.size() - 1) == TieBreak.MEETING, "scoring.tieBreaks", "must end with MEETING");
        faults.distinct(order.stream().map(String::valueOf).toList(), "scoring.tieBreaks");
    }

    void constraints(Constraints constraints) {
        if (faults.missing(constraints, "constraints")) {
            return;
        }
        faults.unless(isPositiveOrNone(constraints.mostPerOrganisation()), "constraints.mostPerOrganisation", "must be positive");
        faults.unless(isPositiveOrNone(constraints.mostPerLeader()), "constraints.mostPerLeader", "must be positive");
        constraints.exclusions().forEach(exclusion -> {
            faults.missing(exclusion.programme(), "constraints.exclusions.programme");
            faults.missing(exclusion.scope(), "constraints.exclusions.scope");
        });
    }

    private static boolean isPositiveOrNone(Integer number) {
        return number == null || number > 0;
    }

    void publicity(PublicityRule publicity) {
        if (!faults.missing(publicity, "publicity")) {
            faults.unless(publicity.workingDays() >= 5 && publicity.workingDays() <= 30, "publicity.workingDays", "must be 5 to 30");
        }
    }
}
