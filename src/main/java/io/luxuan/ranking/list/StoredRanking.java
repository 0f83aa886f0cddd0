package io.luxuan.ranking.list;

import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

@UseCase
@ForStaff
class StoredRanking implements Ranking {
    private final RankingMapper rankings;

    StoredRanking(RankingMapper rankings) {
        this.rankings = rankings;
    }

    @Override
    public List<RankedApplication> of(String roundId) {
        return rankings.ofRound(roundId).stream().map(RankingRow::toFace).toList();
    }
}
