package io.luxuan.watch.drawing;

import io.luxuan.workflow.Picture;
import java.util.List;

/** A picture, ready to be shown. */
public record Drawn(Picture picture, List<DrawnNode> nodes, List<DrawnFlow> flows) {
    public Drawn {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    public String viewBox() {
        return "%s %s %s %s".formatted(picture.x(), picture.y(), picture.width(), picture.height());
    }
}
