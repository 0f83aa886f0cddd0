package io.luxuan.support;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file with each of its values in turn taken out, or replaced by what nobody expects there. */
public final class JsonFuzz {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> OTHERS = List.of(NODES.nullNode(), NODES.stringNode("9".repeat(40)), NODES.stringNode("1E999999999"),
            NODES.stringNode("+999999999-01-01T00:00:00.000000"), NODES.numberNode(-1), NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(new BigInteger("9".repeat(60))), NODES.booleanNode(true), NODES.arrayNode(), NODES.objectNode(),
            NODES.arrayNode().add(NODES.nullNode()), NODES.objectNode().put("x", 1));
    /** Of a list the first and the last are tried: the others are like them. */
    private static final int MOST = 2;

    private JsonFuzz() {}

    /** @param each gets a place and the text of the changed file */
    public static void each(String text, BiConsumer<String, String> each) {
        each(text, UnaryOperator.identity(), each);
    }

    /** @param then done to each changed file, such as hashing it anew */
    public static void each(String text, UnaryOperator<JsonNode> then, BiConsumer<String, String> each) {
        JsonNode file = JSON.readTree(text);
        walk(file, file, "", (place, changed) -> each.accept(place, JSON.writeValueAsString(then.apply(changed.deepCopy()))));
    }

    private static void walk(JsonNode file, JsonNode node, String place, BiConsumer<String, JsonNode> each) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                object.remove(name);
                each.accept(place + "/" + name + " taken out", file);
                for (JsonNode other : OTHERS) {
                    tryOther(file, value, other, place + "/" + name, node1 -> object.set(name, node1), each);
                }
                object.set(name, value);
                walk(file, value, place + "/" + name, each);
            }
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at += Math.max(1, list.size() - MOST + 1)) {
                int where = at;
                JsonNode value = list.get(at);
                for (JsonNode other : OTHERS) {
                    tryOther(file, value, other, place + "/" + at, node1 -> list.set(where, node1), each);
                }
                list.set(at, value);
                walk(file, value, place + "/" + at, each);
            }
        }
    }

    private static void tryOther(JsonNode file, JsonNode value, JsonNode other, String place,
            java.util.function.Consumer<JsonNode> put, BiConsumer<String, JsonNode> each) {
        if (!value.equals(other)) {
            put.accept(other);
            each.accept(place + " as " + (other.toString().length() > 30 ? other.toString().substring(0, 30) : other), file);
        }
    }
}
