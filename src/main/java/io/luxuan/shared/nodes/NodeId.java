package io.luxuan.shared.nodes;

import io.luxuan.shared.Ids;

/** Names one run of the program among all nodes on a database. A node that starts again is another one. */
public record NodeId(String text) {
    public static NodeId next() {
        return new NodeId(Ids.next());
    }
}
