package io.luxuan.workflow;

import java.util.List;
import java.util.Optional;

/** A process as it is drawn: boxes come before what stands in them. */
public record Picture(double x, double y, double width, double height, List<PictureNode> nodes, List<PictureFlow> flows) {
    public Picture {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    public Optional<PictureNode> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }
}
