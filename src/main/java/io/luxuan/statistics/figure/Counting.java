package io.luxuan.statistics.figure;

import io.luxuan.statistics.count.By;
import io.luxuan.statistics.count.CountedRound;
import io.luxuan.statistics.count.Scope;
import java.util.List;

/** One kind of figures. */
interface Counting {
    Tab tab();

    /** @param rounds those of the scope, the newest first */
    Figures count(Scope scope, By by, List<CountedRound> rounds);
}
