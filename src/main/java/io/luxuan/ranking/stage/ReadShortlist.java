package io.luxuan.ranking.stage;

import io.luxuan.ranking.list.RankingMapper;
import io.luxuan.ranking.list.SecondStageEntry;
import io.luxuan.shared.permission.ForStaff;
import java.util.List;
import org.springframework.stereotype.Service;

/** Those of a round that came through the written review, best first. */
@Service
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
