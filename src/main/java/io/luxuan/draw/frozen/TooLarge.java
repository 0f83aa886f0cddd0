package io.luxuan.draw.frozen;

import io.luxuan.shared.Refusal;

/** A draw that does not fit into this node's memory; nothing was changed. */
public final class TooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param tenThousands of pairs; @param needed megabytes; @param room megabytes that there are */
    TooLarge(long applications, long tenThousands, long needed, long room) {
        super("draw.too-large", applications, tenThousands, needed, room);
    }
}
