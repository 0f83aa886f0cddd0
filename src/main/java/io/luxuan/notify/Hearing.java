package io.luxuan.notify;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A module's knowledge of whom its facts concern. Facts come in batches: what is looked up is looked up for all of them at once. */
public interface Hearing {
    /** What this module can tell. A kind may be told by several. */
    Set<ToldKind> kinds();

    /** @param facts of these kinds, in their order, at most 500 @param news takes what is to be told */
    void hear(List<Fact> facts, Consumer<Tell> news);
}
