package io.luxuan.panel.bars;

import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Names that are nearly an expert's, for whoever looks before the draw. */
@UseCase
@ForStaff
public class NearNamesDesk {
    private final FindNearNames find;
    private final Facts facts;

    NearNamesDesk(FindNearNames find, Facts facts) {
        this.find = find;
        this.facts = facts;
    }

    /** How many of a round nobody has decided. */
    public long undecided(String roundId) {
        return all(roundId).stream().filter(match -> match.decision() == null).count();
    }

    /** @param after number of matches before the page; null for the first */
    public Slice<NearMatch> page(String roundId, String after) {
        List<NearMatch> all = all(roundId);
        int first = after != null && after.matches("\\d{1,6}") ? Math.min(Integer.parseInt(after), all.size()) : 0;
        int last = Math.min(first + Slice.PAGE, all.size());
        return new Slice<>(all.subList(first, last), last < all.size() ? String.valueOf(last) : null);
    }

    List<NearMatch> all(String roundId) {
        Round round = facts.round(roundId);
        return round.settings().panel() == null ? List.of() : find.of(round);
    }
}
