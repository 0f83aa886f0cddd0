package io.luxuan.expert;

import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The pool as a draw sees it. The seats that experts hold are the review module's facts, so they are handed in. */
@ReadFace
public interface Candidates {
    /** Everyone, also those on leave: the rules keep those out and say why. */
    List<SeatCandidate> pool(Map<String, Integer> seatsThisYear, Map<String, Integer> seatsInRound);

    /** Ids of experts with these words in name or institution, in order; all for blank words. @param after null for the first page */
    List<String> search(String words, String after, int limit);

    /** In the order of the ids. */
    List<SeatCandidate> of(
            Collection<String> expertIds, Map<String, Integer> seatsThisYear, Map<String, Integer> seatsInRound);
}
