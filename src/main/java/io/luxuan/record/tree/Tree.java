package io.luxuan.record.tree;

import io.luxuan.shared.Later;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sections as a tree: of a record its components and nothing else. Whole numbers are numbers; decimals are texts in
 * plain notation without trailing zeros, so that no reader rounds them; moments have six decimals; null is left out, and so
 * is what former releases did not know where it is empty.
 */
public final class Tree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private Tree() {}

    public static JsonNode of(Object value) {
        if (value instanceof Record record) {
            return ofRecord(record);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode node = NODES.objectNode();
            map.forEach((key, each) -> put(node, key.toString(), each));
            return node;
        }
        if (value instanceof Collection<?> list) {
            ArrayNode node = NODES.arrayNode();
            list.forEach(each -> node.add(of(each)));
            return node;
        }
        return leaf(value);
    }

    private static JsonNode leaf(Object value) {
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        }
        return NODES.stringNode(text(value));
    }

    public static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof String || value instanceof Enum<?> || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("no form in a record for " + value.getClass());
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty() || value instanceof Collection<?> list && list.isEmpty();
    }

    private static ObjectNode ofRecord(Record record) {
        ObjectNode node = NODES.objectNode();
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            Object value = value(record, component);
            if (!component.isAnnotationPresent(Later.class) || !isEmpty(value)) {
                put(node, component.getName(), value);
            }
        }
        return node;
    }

    private static void put(ObjectNode node, String name, Object value) {
        if (value != null) {
            node.set(name, of(value));
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
