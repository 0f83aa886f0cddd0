package io.luxuan.expert;

import java.util.List;

/** Implemented by the module that seats experts: what became of an expert's draws, refusals and deadlines. */
public interface SeatHistory {
    /** Over all years. */
    PastSeats summary(String expertId);

    /**
     * The newest first.
     *
     * @param after id of the last one seen; null for the first page
     * @param limit at most this many
     */
    List<PastSeat> seats(String expertId, String after, int limit);

    /** The signed-in expert's own, newest first: only those that were sent out. */
    List<PastSeat> own(String after, int limit);
}
