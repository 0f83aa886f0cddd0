package io.luxuan.draw;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * JSON in the one form of RFC 8785: no spaces, names in the order of their UTF-16 units, strings escaped as little as
 * possible. It writes records, maps, lists, {@code int[]}, texts, whole numbers up to 2^53 and booleans: nothing else
 * is needed, and nothing else has two spellings.
 */
final class CanonicalJson {
    private static final long LARGEST = 1L << 53;
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Integer || value instanceof Long) {
            number(((Number) value).longValue());
        } else if (value instanceof int[] numbers) {
            list(Arrays.stream(numbers).boxed().toList());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, each) -> sorted.put((String) name, each));
            object(sorted);
        } else if (value instanceof Record fields) {
            object(fields(fields));
        } else {
            text(value.toString());
        }
    }

    private void number(long number) {
        if (Math.abs(number) >= LARGEST) {
            throw new IllegalArgumentException(number + " is not exact in JSON: write it as a text");
        }
        out.append(number);
    }

    private void list(List<?> values) {
        separated('[', ']', values, this::write);
    }

    private void object(Map<String, Object> fields) {
        separated('{', '}', List.copyOf(fields.keySet()), name -> {
            text(name);
            out.append(':');
            write(fields.get(name));
        });
    }

    private <T> void separated(char open, char close, List<T> values, Consumer<T> each) {
        out.append(open);
        for (int at = 0; at < values.size(); at++) {
            if (at > 0) {
                out.append(',');
            }
            each.accept(values.get(at));
        }
        out.append(close);
    }

    private static Map<String, Object> fields(Record source) {
        Map<String, Object> fields = new TreeMap<>(Comparator.naturalOrder());
        for (RecordComponent component : source.getClass().getRecordComponents()) {
            fields.put(component.getName(), value(source, component));
        }
        return fields;
    }

    private static Object value(Record source, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(source);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            escape(text.charAt(at));
        }
        out.append('"');
    }

    private void escape(char letter) {
        switch (letter) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(letter < 0x20 ? "\\u%04x".formatted((int) letter) : String.valueOf(letter));
        }
    }
}
