package io.luxuan.publicity;

import java.util.List;

/** Who is awarded, after publicity and objections. */
public interface FinalList {
    /** In the order in which they became final, so that an entry keeps its place when held ones follow later. */
    List<FinalEntry> of(String roundId);
}
