package io.luxuan.panel.bars;

import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Which applications keep how many experts away, by what. */
@UseCase
@ForStaff
public class ReadBars {
    private final CountBars count;
    private final Facts facts;

    ReadBars(CountBars count, Facts facts) {
        this.count = count;
        this.facts = facts;
    }

    /** How many applications of the round somebody should look at before the draw. */
    public long unusual(String roundId) {
        return all(roundId).stream().filter(Bars::unusual).count();
    }

    /** @param after id of an application; null for the first page */
    public Slice<Bars> page(String roundId, String after) {
        List<Bars> all = all(roundId);
        int from = 0;
        while (after != null && from < all.size() && !all.get(from).application().id().equals(after)) {
            from++;
        }
        int first = after == null ? 0 : Math.min(from + 1, all.size());
        return Slice.of(all.subList(first, Math.min(first + Slice.PAGE + 1, all.size())), Slice.PAGE, bars -> bars.application().id());
    }

    /** @throws NotFound when the round has no such application that waits for a panel */
    public Bars one(String roundId, String applicationId) {
        return all(roundId).stream().filter(bars -> bars.application().id().equals(applicationId)).findFirst()
                .orElseThrow(() -> new NotFound("application", applicationId));
    }

    private List<Bars> all(String roundId) {
        Round round = facts.round(roundId);
        return round.settings().panel() == null ? List.of() : count.of(round);
    }
}
