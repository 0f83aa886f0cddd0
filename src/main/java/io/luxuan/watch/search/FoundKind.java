package io.luxuan.watch.search;

import io.luxuan.shared.Slice;
import io.luxuan.shared.find.Found;

/** What was found of one kind. @param kind key of its name, {@code find.kind.<kind>} */
public record FoundKind(String kind, Slice<Found> found) {}
