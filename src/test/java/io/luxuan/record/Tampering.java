package io.luxuan.record;

import io.luxuan.record.tree.RecordJson;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one value of a record, as somebody would who hopes that nobody notices. */
final class Tampering {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tampering() {}

    /** Pointers of all values in the file. */
    static List<String> leaves(JsonNode node) {
        List<String> found = new ArrayList<>();
        collect(node, "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (node.isObject()) {
            node.properties().forEach(each -> collect(each.getValue(), pointer + "/" + each.getKey(), found));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(node.get(at), pointer + "/" + at, found);
            }
        } else {
            found.add(pointer);
        }
    }

    /** The file with another value there that is still of its kind. */
    static byte[] change(JsonNode file, String pointer, boolean withNewHashes) {
        ObjectNode copy = file.deepCopy().asObject();
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent.isArray()) {
            ((ArrayNode) parent).set(Integer.parseInt(name), other(parent.get(Integer.parseInt(name))));
        } else {
            ((ObjectNode) parent).set(name, other(parent.get(name)));
        }
        return withNewHashes ? hashed(copy) : RecordJson.bytes(CanonicalJson.of(copy));
    }

    static byte[] hashed(ObjectNode file) {
        byte[] record = RecordJson.bytes(CanonicalJson.of(file.get("record")));
        file.put("sha256", Hashes.sha256(record)).put("sm3", Hashes.sm3(record));
        return RecordJson.bytes(CanonicalJson.of(file));
    }

    private static JsonNode other(JsonNode value) {
        if (value.isBoolean()) {
            return NODES.booleanNode(!value.asBoolean());
        }
        return value.isNumber() ? NODES.numberNode(value.asLong() + 1) : NODES.stringNode(otherText(value.asString()));
    }

    private static final Map<String, String> NAMES = Map.of("LISTED", "HELD", "AWARDED", "REMOVED", "REMOVED", "AWARDED",
            "UPHELD", "DISMISSED", "NOT_ACCEPTED", "DISMISSED", "FRAUD", "ACADEMIC", "PLAIN_MEAN", "TRIMMED_MEAN",
            "SMALLER_SPREAD", "FIRST_CRITERION", "AT_MOST", "ABOUT", "STOP", "PRO_RATA");

    private static String otherText(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
            return Tree.text(LocalDateTime.parse(text).plusDays(1));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).plusDays(1).toString();
        }
        if (text.matches("\\d{1,9}(\\.\\d+)?")) {
            return Tree.text(new BigDecimal(text).add(BigDecimal.ONE));
        }
        if (text.matches("[0-9a-f]{64}")) {
            return (text.charAt(0) == '0' ? "1" : "0") + text.substring(1);
        }
        return NAMES.getOrDefault(text, text + "x");
    }
}
