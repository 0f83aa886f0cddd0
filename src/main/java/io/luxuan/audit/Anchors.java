package io.luxuan.audit;

import java.util.List;

/** Implemented by modules that wrote ends of the log down. Who cuts the log's tail and moves its head is caught by these. */
public interface Anchors {
    /** In the order of their rows. */
    List<Anchor> anchors();
}
