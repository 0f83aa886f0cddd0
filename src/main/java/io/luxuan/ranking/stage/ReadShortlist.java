package io.luxuan.ranking.stage;

import io.luxuan.ranking.list.RankingMapper;
import io.luxuan.ranking.list.SecondStageEntry;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Those of a round that came through the written review, best first. */
@UseCase
@ForStaff
class ReadShortlist {
    private final RankingMapper rankings;

    ReadShortlist(RankingMapper rankings) {
        this.rankings = rankings;
    }

    public List<SecondStageEntry> of(String roundId) {
        return rankings.shortlisted(roundId);
    }
}
