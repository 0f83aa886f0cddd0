package io.luxuan.programme.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** On which line each place of a YAML file stands. */
public final class Lines {
    public static final Lines UNKNOWN = new Lines();

    private final Map<String, Integer> lines = new HashMap<>();

    private Lines() {}

    public Lines(Node root) {
        collect(root, "");
    }

    /** Of what is not there, the line of what it should be in. */
    int of(String place) {
        String known = place;
        while (!known.isEmpty() && !lines.containsKey(known)) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('.')));
        }
        return lines.getOrDefault(known, 1);
    }

    private void collect(Node node, String place) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> child(tuple.getKeyNode(), tuple.getValueNode(), at(place, key(tuple))));
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue();
            for (int at = 0; at < items.size(); at++) {
                child(items.get(at), items.get(at), at(place, String.valueOf(at)));
            }
        }
    }

    private void child(Node marked, Node value, String place) {
        lines.putIfAbsent(place, line(marked));
        collect(value, place);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    static String at(String place, String step) {
        return place.isEmpty() ? step : place + "." + step;
    }
}
