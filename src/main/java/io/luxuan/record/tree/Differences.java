package io.luxuan.record.tree;

import io.luxuan.shared.verify.Difference;
import io.luxuan.shared.verify.Fault;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The first place at which two trees differ, members in the order of their names. */
public final class Differences {
    private Differences() {}

    public static Optional<Difference> first(Fault fault, String pointer, JsonNode recorded, JsonNode expected) {
        if (recorded == null || expected == null || recorded.getNodeType() != expected.getNodeType()) {
            return recorded == null && expected == null ? Optional.empty() : Optional.of(difference(fault, pointer, recorded, expected));
        }
        if (recorded.isObject()) {
            return firstMember(fault, pointer, recorded, expected);
        }
        if (recorded.isArray()) {
            return firstElement(fault, pointer, recorded, expected);
        }
        return recorded.equals(expected) || recorded.toString().equals(expected.toString())
                ? Optional.empty() : Optional.of(difference(fault, pointer, recorded, expected));
    }

    private static Optional<Difference> firstMember(Fault fault, String pointer, JsonNode recorded, JsonNode expected) {
        TreeSet<String> names = new TreeSet<>(recorded.propertyNames());
        names.addAll(expected.propertyNames());
        return names.stream().map(name -> first(fault, pointer + "/" + escaped(name), recorded.get(name), expected.get(name)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> firstElement(Fault fault, String pointer, JsonNode recorded, JsonNode expected) {
        for (int at = 0; at < Math.max(recorded.size(), expected.size()); at++) {
            Optional<Difference> found = first(fault, pointer + "/" + at, recorded.get(at), expected.get(at));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Difference difference(Fault fault, String pointer, JsonNode recorded, JsonNode expected) {
        return fault.at(pointer, text(recorded), text(expected));
    }

    private static String text(JsonNode node) {
        return node == null ? null : node.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
