package io.luxuan.draw.frozen;

/** A node with hardly any memory left. */
public final class TinyRoom {
    private TinyRoom() {}

    public static DrawRoom of(long bytes) {
        return new DrawRoom(0, () -> bytes);
    }
}
