package io.luxuan.calendar;

import io.luxuan.shared.ReadFace;
import java.util.List;

/** Whoever published last days that were counted in working days says which of them are still to come. */
@ReadFace
public interface CountedWindows {
    List<RunningWindow> running();
}
