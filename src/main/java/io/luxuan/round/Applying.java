package io.luxuan.round;

import io.luxuan.shared.ReadFace;

/** Whether anybody is at work on an application to a round; whoever keeps applications answers. */
@ReadFace
public interface Applying {
    /** Somebody has begun: a draft counts, what was withdrawn or lapsed does not. */
    boolean hasBegun(String roundId);

    /** Something that was begun has not been handed in yet, or was given back by the recommender. */
    boolean isUnfinished(String roundId);
}
