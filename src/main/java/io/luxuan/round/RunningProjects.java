package io.luxuan.round;

import java.util.List;

/** The projects of a round that may stop with it; whoever keeps projects answers. For staff. */
public interface RunningProjects {
    /** Those that are not over, by number. */
    List<Line> inRound(String roundId);

    record Line(String id, String number, String title, String organisation) {}
}
