package io.luxuan.ranking.list;

import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.shared.permission.ForStaff;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
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
