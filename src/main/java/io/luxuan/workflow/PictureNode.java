package io.luxuan.workflow;

/**
 * A node of a drawing, in the points of its file.
 *
 * @param name   empty where it has none
 * @param labelX middle of its name, {@code labelY} the upper edge; for nodes whose name stands beside them
 */
public record PictureNode(
        String id, String name, NodeKind kind, double x, double y, double width, double height, double labelX, double labelY) {
    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }
}
