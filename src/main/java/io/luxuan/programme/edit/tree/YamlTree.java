package io.luxuan.programme.edit.tree;

import io.luxuan.programme.check.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML text by its places ({@code form.sections.0.title}). Order, styles and whole-line comments of what is not changed stay;
 * white space is written in one way.
 */
public final class YamlTree {
    private static final LoadSettings READ = LoadSettings.builder().setParseComments(true).build();
    private static final DumpSettings WRITE = DumpSettings.builder().setDumpComments(true).setWidth(100_000).setIndent(2)
            .setIndicatorIndent(2).setIndentWithIndicator(true).setSplitLines(false).setMaxSimpleKeyLength(1000).build();

    private final Node root;

    private YamlTree(Node root) {
        this.root = root;
    }

    /** Empty where the text is no YAML, or no mapping. */
    public static Optional<YamlTree> read(String text) {
        try {
            Nesting.check(text);
            return new Compose(READ).composeString(text).filter(MappingNode.class::isInstance).map(YamlTree::new);
        } catch (YamlEngineException unreadable) {
            return Optional.empty();
        }
    }

    public String write() {
        return new Present(WRITE).emitToString(new Serialize(WRITE).serializeOne(root).iterator());
    }

    public boolean has(String place) {
        return node(place).isPresent();
    }

    /** Of a scalar; empty for everything else. */
    public String text(String place) {
        return node(place).map(YamlTree::text).orElse("");
    }

    /** Of a list of scalars. */
    public List<String> texts(String place) {
        return node(place).filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list).getValue().stream().map(YamlTree::text).toList()).orElse(List.of());
    }

    /** How many items a list has; 0 for what is no list. */
    public int size(String place) {
        return node(place).filter(SequenceNode.class::isInstance).map(list -> ((SequenceNode) list).getValue().size()).orElse(0);
    }

    /** Names of a mapping's entries in their order. */
    public List<String> keys(String place) {
        return node(place).filter(MappingNode.class::isInstance)
                .map(mapping -> ((MappingNode) mapping).getValue().stream().map(YamlTree::key).toList()).orElse(List.of());
    }

    /** An empty text takes the entry away. */
    public void set(String place, String text, boolean number) {
        if (text.isEmpty()) {
            remove(place);
        } else if (!text.equals(text(place)) || !node(place).map(ScalarNode.class::isInstance).orElse(false)) {
            put(place, NewNodes.scalar(text, number, node(place).orElse(null)));
        }
    }

    public void setTexts(String place, List<String> texts) {
        if (texts.isEmpty()) {
            remove(place);
        } else if (!texts.equals(texts(place))) {
            put(place, NewNodes.list(texts, node(place).orElse(null)));
        }
    }

    /** One more item at the end of a list; its place. */
    public String add(String place) {
        if (node(place).filter(SequenceNode.class::isInstance).isEmpty()) {
            put(place, NewNodes.emptyList());
        }
        items(place).add(NewNodes.emptyMapping());
        return Places.at(place, String.valueOf(items(place).size() - 1));
    }

    /** An empty mapping where nothing is yet. */
    public void addPart(String place) {
        if (!has(place)) {
            put(place, NewNodes.emptyMapping());
        }
    }

    public void remove(String place) {
        Optional<Node> parent = node(Places.parent(place));
        if (parent.isPresent() && parent.get() instanceof MappingNode mapping) {
            List<NodeTuple> left = new ArrayList<>(mapping.getValue());
            left.removeIf(tuple -> key(tuple).equals(Places.last(place)));
            mapping.setValue(left);
        } else if (parent.isPresent() && parent.get() instanceof SequenceNode && has(place)) {
            items(Places.parent(place)).remove(Integer.parseInt(Places.last(place)));
        }
    }

    /** Moves an item of a list. @param by -1 up, 1 down; beyond the ends nothing happens */
    public void move(String place, int by) {
        if (!has(place) || !Places.isIndex(Places.last(place))) {
            return;
        }
        List<Node> items = items(Places.parent(place));
        int from = Integer.parseInt(Places.last(place));
        int to = from + by;
        if (to >= 0 && to < items.size()) {
            items.add(to, items.remove(from));
        }
    }

    private void put(String place, Node value) {
        String parent = Places.parent(place);
        if (!parent.isEmpty() && node(parent).filter(it -> it instanceof MappingNode || it instanceof SequenceNode).isEmpty()) {
            put(parent, NewNodes.emptyMapping());
        }
        Node into = node(parent).orElseThrow();
        if (into instanceof SequenceNode) {
            items(parent).set(Integer.parseInt(Places.last(place)), value);
        } else {
            putInto((MappingNode) into, Places.last(place), value);
        }
    }

    private static void putInto(MappingNode mapping, String key, Node value) {
        List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
        for (int at = 0; at < tuples.size(); at++) {
            if (key(tuples.get(at)).equals(key)) {
                tuples.set(at, new NodeTuple(tuples.get(at).getKeyNode(), value));
                mapping.setValue(tuples);
                return;
            }
        }
        tuples.add(new NodeTuple(NewNodes.scalar(key, false, null), value));
        mapping.setValue(tuples);
    }

    private List<Node> items(String place) {
        return ((SequenceNode) node(place).orElseThrow()).getValue();
    }

    private Optional<Node> node(String place) {
        Node at = root;
        for (String step : Places.steps(place)) {
            at = child(at, step);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    private static Node child(Node node, String step) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream().filter(tuple -> key(tuple).equals(step)).map(NodeTuple::getValueNode).findFirst().orElse(null);
        }
        if (node instanceof SequenceNode list && Places.isIndex(step) && Integer.parseInt(step) < list.getValue().size()) {
            return list.getValue().get(Integer.parseInt(step));
        }
        return null;
    }

    private static String key(NodeTuple tuple) {
        return text(tuple.getKeyNode());
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL) ? scalar.getValue() : "";
    }
}
