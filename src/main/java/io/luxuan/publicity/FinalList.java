package io.luxuan.publicity;

import java.util.List;

/** Who is awarded, after publicity and objections. */
public interface FinalList {
    List<FinalEntry> of(String roundId);
}
