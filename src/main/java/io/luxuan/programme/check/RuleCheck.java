package io.luxuan.programme.check;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.Scoring.TieBreak;
import java.util.List;

/** Rules that a round may set for itself too. */
public final class RuleCheck {
    private final Faults faults;

    public RuleCheck(Faults faults) {
        this.faults = faults;
    }

    public void quota(Quota quota) {
        if (faults.missing(quota, "quota") || faults.missing(quota.type(), "quota.type")) {
            return;
        }
        QuotaType type = quota.type();
        bound(quota.target(), type != QuotaType.NONE, "quota.target", type);
        bound(quota.least(), type == QuotaType.AT_LEAST || type == QuotaType.RANGE, "quota.least", type);
        bound(quota.most(), type == QuotaType.AT_MOST || type == QuotaType.RANGE, "quota.most", type);
        faults.unless(quota.band() >= 0, "quota.band", "positive");
        faults.unless(quota.band() <= 0 || type == QuotaType.ABOUT, "quota.band", "needless-for", type);
        faults.unless(inside(quota), "quota.target", "inside", "quota.least", "quota.most");
    }

    private void bound(Integer number, boolean needed, String place, QuotaType type) {
        faults.unless(number != null || !needed, place, "needed-for", type);
        faults.unless(number == null || needed, place, "needless-for", type);
        faults.unless(isPositiveOrNone(number), place, "positive");
    }

    private static boolean inside(Quota quota) {
        return quota.target() == null
                || (quota.least() == null || quota.target() >= quota.least())
                && (quota.most() == null || quota.target() <= quota.most());
    }

    void panel(PanelRule panel) {
        faults.unless(panel.size() % 2 == 1, "panel.size", "odd");
        faults.unless(panel.minimumOpinions() >= 1 && panel.minimumOpinions() <= panel.size(), "panel.minimumOpinions",
                "range", 1, panel.size());
        faults.unless(panel.maximumLoad() > 0, "panel.maximumLoad", "positive");
    }

    void scoring(Scoring scoring) {
        faults.missing(scoring.aggregation(), "scoring.aggregation");
        if (faults.missing(scoring.tieBreaks(), "scoring.tieBreaks")) {
            return;
        }
        List<TieBreak> order = scoring.tieBreaks();
        faults.unless(order.get(order.size() - 1) == TieBreak.MEETING, "scoring.tieBreaks", "ends-with", TieBreak.MEETING);
        faults.distinct(order.stream().map(String::valueOf).toList(), "scoring.tieBreaks");
    }

    public void constraints(Constraints constraints) {
        faults.unless(isPositiveOrNone(constraints.mostPerOrganisation()), "constraints.mostPerOrganisation", "positive");
        faults.unless(isPositiveOrNone(constraints.mostPerLeader()), "constraints.mostPerLeader", "positive");
        for (int at = 0; at < constraints.exclusions().size(); at++) {
            faults.missing(constraints.exclusions().get(at).programme(), "constraints.exclusions." + at + ".programme");
            faults.missing(constraints.exclusions().get(at).scope(), "constraints.exclusions." + at + ".scope");
        }
    }

    private static boolean isPositiveOrNone(Integer number) {
        return number == null || number > 0;
    }

    void publicity(PublicityRule publicity) {
        faults.unless(publicity.workingDays() >= 5 && publicity.workingDays() <= 30, "publicity.workingDays", "range", 5, 30);
    }
}
