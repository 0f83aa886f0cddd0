package io.luxuan.decision;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import io.luxuan.round.Round;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the meeting page shows.
 *
 * @param open      the meeting may still decide
 * @param ranked    the ranking is there, so there is something to decide on
 * @param selected  how many are on the list now
 * @param committed in 万元
 * @param groups    equals that the meeting puts in order; empty after the decision
 * @param rising   equals that could take a vacant place and wait for the meeting; empty when none do
 */
record MeetingView(
        Round round, Programme programme, Meeting meeting, boolean open, boolean ranked, long selected, boolean isShort,
        BigDecimal committed, List<MeetingRow> rows, List<TieGroup> groups, List<TieStep> tieSteps, List<ChangeRow> changes, long undecided,
        List<MeetingRow> rising) {

    /** Whether the policy says how much an entry gets. */
    public boolean amountsStated() {
        return programme.funding().type() != FundingType.NOT_STATED || rows.stream().anyMatch(row -> row.amount() != null);
    }

    /** What the meeting may do to an entry of this programme. */
    public List<ChangeKind> kinds() {
        Funding funding = programme.funding();
        return Stream.of(ChangeKind.values()).filter(ChangeKind::departs)
                .filter(kind -> kind != ChangeKind.NATIONAL || funding.nationalCap() != null)
                .filter(kind -> kind != ChangeKind.AMOUNT || funding.type() != FundingType.FLAT)
                .filter(kind -> kind != ChangeKind.GRADE || funding.gradeBy() == GradeBy.MEETING).toList();
    }

    public List<MeetingRow> contested() {
        return rows.stream().filter(MeetingRow::contested).toList();
    }
}
