package io.luxuan.decision;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.round.Round;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the meeting page shows.
 *
 * @param open      the meeting may still decide
 * @param ranked    the ranking is there, so there is something to decide on
 * @param selected  how many are on the list now
 * @param committed in 万元
 * @param rising   equals that could take a vacant place and wait for the meeting; empty when none do
 */
record MeetingView(
        Round round, Programme programme, Meeting meeting, boolean open, boolean ranked, long selected, boolean isShort,
        BigDecimal committed, List<MeetingRow> rows, List<TieStep> tieSteps, List<ChangeRow> changes, long undecided,
        List<MeetingRow> rising) {

    /** Whether the policy says how much an entry gets. */
    public boolean amountsStated() {
        return programme.funding().type() != FundingType.NOT_STATED;
    }

    public List<MeetingRow> contested() {
        return rows.stream().filter(MeetingRow::contested).toList();
    }

    public List<MeetingRow> rows(RowFilter filter) {
        return rows.stream().filter(filter::shows).toList();
    }

    public Map<RowFilter, Integer> counts() {
        Map<RowFilter, Integer> counts = new EnumMap<>(RowFilter.class);
        for (RowFilter filter : RowFilter.values()) {
            counts.put(filter, rows(filter).size());
        }
        return counts;
    }
}
