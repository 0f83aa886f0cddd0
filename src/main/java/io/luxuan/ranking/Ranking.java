package io.luxuan.ranking;

import java.util.List;

/** The ranking that the step {@code rank} stored. */
public interface Ranking {
    /** Best first, in order of rank and, within a rank, of application number. Empty before the step. */
    List<RankedApplication> of(String roundId);
}
