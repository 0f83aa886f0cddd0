package io.luxuan.expert;

import java.util.Collection;
import java.util.Map;

/** Implemented by the module that seats experts: how many seats each has in a year's rounds. */
public interface SeatCounts {
    Map<String, Integer> ofYear(int year, Collection<String> expertIds);

    /** Of all who hold any. */
    Map<String, Integer> ofYear(int year);
}
