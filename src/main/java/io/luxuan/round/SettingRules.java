package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** What any round's settings must satisfy, whoever opens it. */
final class SettingRules {
    private static final int TRIMMED_NEEDS = 5;
    private static final int LONGEST_PUBLICITY = 30;

    private SettingRules() {}

    static Verdict panelIsOdd(PanelRule panel) {
        return panel.size() > 0 && panel.size() % 2 == 1 ? ALLOWED : refused("round.panel-odd");
    }

    static Verdict opinionsFitPanel(PanelRule panel) {
        boolean fit = panel.minimumOpinions() >= 1 && panel.minimumOpinions() <= panel.size();
        return fit ? ALLOWED : refused("round.opinions-fit-panel");
    }

    static Verdict loadIsPositive(PanelRule panel) {
        return panel.maximumLoad() > 0 ? ALLOWED : refused("round.load-positive");
    }

    /** Dropping the highest and the lowest of fewer than five scores would leave one person's or two persons' opinion. */
    static Verdict trimmedNeedsFive(Scoring scoring, PanelRule panel) {
        boolean few = scoring.aggregation() == Aggregation.TRIMMED_MEAN && panel.size() < TRIMMED_NEEDS;
        return few ? refused("round.trimmed-needs-five") : ALLOWED;
    }

    /** A declared least that a trimmed mean could not keep would promise a score that is never given. */
    static Verdict trimmedNeedsFiveOpinions(Scoring scoring, PanelRule panel) {
        boolean few = scoring.aggregation() == Aggregation.TRIMMED_MEAN && panel.minimumOpinions() < TRIMMED_NEEDS;
        return few ? refused("round.trimmed-needs-five-opinions") : ALLOWED;
    }

    /** Insertion order and unpublished chance never decide: what still ties goes to the meeting. */
    static Verdict tiesEndAtMeeting(List<TieBreak> order) {
        boolean ends = !order.isEmpty() && order.get(order.size() - 1) == TieBreak.MEETING
                && new HashSet<>(order).size() == order.size();
        return ends ? ALLOWED : refused("round.ties-end-at-meeting");
    }

    static Verdict publicityHasLength(int workingDays) {
        return workingDays >= 1 && workingDays <= LONGEST_PUBLICITY ? ALLOWED : refused("round.publicity-length");
    }

    /** Everybody wins is never the default: without a number of places the money or a mark must end the list. */
    static Verdict somethingDecides(RoundSettings settings, BigDecimal passMark) {
        boolean open = settings.quota() != null && settings.quota().type() == QuotaType.NONE;
        return open && settings.budget() == null && passMark == null ? refused("round.nothing-decides") : ALLOWED;
    }

    static Verdict budgetIsPositive(BigDecimal budget) {
        return budget == null || budget.signum() > 0 ? ALLOWED : refused("round.budget-positive");
    }
}
