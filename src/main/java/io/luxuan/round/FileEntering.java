package io.luxuan.round;

import io.luxuan.shared.ReadFace;

/** Whether a file is being entered into a round; whoever reads files answers. */
@ReadFace
public interface FileEntering {
    /** Its rows are not all in yet. */
    boolean isEntering(String roundId);
}
