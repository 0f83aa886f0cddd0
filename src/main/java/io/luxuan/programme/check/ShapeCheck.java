package io.luxuan.programme.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Whether a file has the keys and the kinds of values that a record has: all faults at once, before anything is read. */
public final class ShapeCheck {
    private final Faults faults;

    public ShapeCheck(Faults faults) {
        this.faults = faults;
    }

    public void check(Node node, Type type, String place) {
        if (node.getTag().equals(Tag.NULL)) {
            faults.unless(!(type instanceof Class<?> kind && kind.isPrimitive()), place, "missing");
        } else if (type instanceof ParameterizedType list) {
            sequence(node, list.getActualTypeArguments()[0], place);
        } else if (((Class<?>) type).isRecord()) {
            mapping(node, (Class<?>) type, place);
        } else {
            scalar(node, (Class<?>) type, place);
        }
    }

    private void mapping(Node node, Class<?> type, String place) {
        if (!(node instanceof MappingNode mapping)) {
            faults.add(place, "no-mapping");
            return;
        }
        Map<String, Node> given = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = Lines.key(tuple);
            if (given.put(key, tuple.getValueNode()) != null) {
                faults.addAt(Lines.line(tuple.getKeyNode()), Lines.at(place, key), "key-twice");
            }
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Node value = given.remove(component.getName());
            String at = Lines.at(place, component.getName());
            if (value != null) {
                check(value, component.getGenericType(), at);
            } else if (component.getType().isPrimitive()) {
                faults.add(at, "missing");
            }
        }
        given.keySet().forEach(key -> faults.add(Lines.at(place, key), "unknown-key"));
    }

    private void sequence(Node node, Type type, String place) {
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(place, "no-list");
            return;
        }
        List<Node> items = sequence.getValue();
        for (int at = 0; at < items.size(); at++) {
            String item = Lines.at(place, String.valueOf(at));
            faults.unless(!items.get(at).getTag().equals(Tag.NULL), item, "missing");
            check(items.get(at), type, item);
        }
    }

    private void scalar(Node node, Class<?> type, String place) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(place, "no-value");
            return;
        }
        String text = scalar.getValue();
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
            faults.unless(names.contains(text), place, "no-choice", text, String.join("、", names));
        } else if (type == int.class || type == Integer.class) {
            faults.unless(text.matches("-?[0-9]{1,9}"), place, "no-integer", text);
        } else if (type == boolean.class) {
            faults.unless(text.equals("true") || text.equals("false"), place, "no-boolean", text);
        } else if (type == BigDecimal.class) {
            faults.unless(text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?"), place, "no-number", text);
        }
    }
}
