package io.luxuan.ranking.list;

import io.luxuan.round.Round;
import io.luxuan.scoring.Cut;
import io.luxuan.scoring.TieTrail;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

/** Where the places of a stored ranking end by rank alone, and how equals there came to be. */
@UseCase
@ForStaff
class RankingCut {
    private static final int LINES_BEFORE = 6;

    private final RankingMapper rankings;
    private final RankingPages pages;

    RankingCut(RankingMapper rankings, RankingPages pages) {
        this.rankings = rankings;
        this.pages = pages;
    }

    /** @param trail what the rules did to those of the score at the cut; null when the score there is one application's */
    record View(Cut cut, TieTrail trail) {
        /** The first place after those who share the rank at the cut. */
        public int after() {
            return cut.rank() + cut.equal();
        }

        /** Where a page begins that has some lines before the cut. */
        public int before() {
            return Math.max(0, (cut.isContested() ? cut.rank() : after()) - LINES_BEFORE);
        }
    }

    /** Null when everyone has a place, the number is not limited, or nothing is ranked yet. */
    public View of(Round round, RankingMapper.Sizes sizes) {
        Integer places = round.settings().places();
        if (places == null || sizes.ranked() <= places) {
            return null;
        }
        RankingRow last = rankings.atPlace(round.id(), places).orElseThrow();
        Cut cut = new Cut(places, last.score(), last.rankNo(), rankings.sharingRank(last), rankings.sharingScore(last));
        return new View(cut, last.tieGroup() == null ? null : pages.trail(round, last.tieGroup()));
    }
}
