package io.luxuan.card;

import java.time.LocalDateTime;
import java.util.List;

/** Work of experts that belongs to other modules and stands on their desk beside the score cards. */
public interface DeskWork {
    /** What the signed-in expert has to do, the next first; a handful. */
    List<Line> mine();

    /**
     * @param titleKey message key of what it is
     * @param at       when it begins
     * @param missing  cards that the expert has not signed yet
     */
    record Line(String titleKey, String roundTitle, LocalDateTime at, String place, int missing, int cards, String path) {}
}
