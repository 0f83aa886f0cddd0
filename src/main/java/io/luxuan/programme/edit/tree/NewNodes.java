package io.luxuan.programme.edit.tree;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;

/** What forms write: short mappings in one line, lists of words too, texts of several lines as such. */
final class NewNodes {
    private static final JsonScalarResolver TAGS = new JsonScalarResolver();

    private NewNodes() {}

    /** @param number whether it may be a number or a truth, which a text never is; @param before what stood there, or null */
    static ScalarNode scalar(String text, boolean number, Node before) {
        if (number) {
            return new ScalarNode(TAGS.resolve(text, true), text, ScalarStyle.PLAIN);
        }
        if (text.contains("\n")) {
            return new ScalarNode(Tag.STR, text, ScalarStyle.LITERAL);
        }
        boolean quoted = before instanceof ScalarNode old && old.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        return new ScalarNode(Tag.STR, text, quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    static SequenceNode list(List<String> texts, Node before) {
        FlowStyle style = before instanceof SequenceNode old ? old.getFlowStyle() : FlowStyle.FLOW;
        List<Node> items = new ArrayList<>();
        texts.forEach(text -> items.add(scalar(text, false, null)));
        return new SequenceNode(Tag.SEQ, items, style);
    }

    static SequenceNode emptyList() {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(), FlowStyle.BLOCK);
    }

    static MappingNode emptyMapping() {
        return new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW);
    }
}
