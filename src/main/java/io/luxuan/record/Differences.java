package io.luxuan.record;

import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The first place at which two trees differ, members in the order of their names. */
final class Differences {
    private Differences() {}

    static Optional<Difference> first(String pointer, JsonNode recorded, JsonNode expected) {
        if (recorded == null || expected == null || recorded.getNodeType() != expected.getNodeType()) {
            return recorded == null && expected == null ? Optional.empty() : Optional.of(difference(pointer, recorded, expected));
        }
        if (recorded.isObject()) {
            return firstMember(pointer, recorded, expected);
        }
        if (recorded.isArray()) {
            return firstElement(pointer, recorded, expected);
        }
        return recorded.equals(expected) || recorded.toString().equals(expected.toString())
                ? Optional.empty() : Optional.of(difference(pointer, recorded, expected));
    }

    private static Optional<Difference> firstMember(String pointer, JsonNode recorded, JsonNode expected) {
        TreeSet<String> names = new TreeSet<>(recorded.propertyNames());
        names.addAll(expected.propertyNames());
        return names.stream().map(name -> first(pointer + "/" + escaped(name), recorded.get(name), expected.get(name)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> firstElement(String pointer, JsonNode recorded, JsonNode expected) {
        for (int at = 0; at < Math.max(recorded.size(), expected.size()); at++) {
            Optional<Difference> found = first(pointer + "/" + at, recorded.get(at), expected.get(at));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Difference difference(String pointer, JsonNode recorded, JsonNode expected) {
        return new Difference(pointer, text(recorded), text(expected));
    }

    private static String text(JsonNode node) {
        return node == null ? null : node.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
