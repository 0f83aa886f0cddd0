package io.luxuan.ranking.stage;

import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageNow;
import io.luxuan.ranking.sight.ReadSight;
import io.luxuan.round.Round;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Those of a round that came through the written review, best first; managers see no results while the stage goes on. */
@UseCase
@ForStaff
class ReadShortlist {
    private final ShortlistMapper shortlist;
    private final ReadSight sight;
    private final StageNow now;

    ReadShortlist(ShortlistMapper shortlist, ReadSight sight, StageNow now) {
        this.shortlist = shortlist;
        this.sight = sight;
        this.now = now;
    }

    public List<SecondStageEntry> of(Round round) {
        List<SecondStageEntry> entries = shortlist.ofRound(round.id());
        return isShown(round) ? entries : entries.stream().map(SecondStageEntry::withoutResult).toList();
    }

    public boolean isShown(Round round) {
        return sight.showsSecondStage(round);
    }

    public boolean goesOn(String roundId) {
        return now.goesOn(roundId);
    }
}
