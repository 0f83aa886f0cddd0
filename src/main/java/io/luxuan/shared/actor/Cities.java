package io.luxuan.shared.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cities of the province as {@code dictionaries/cities.csv} lists them: code of GB/T 2260 and name without 市. */
public final class Cities {
    private static final Map<String, String> NAMES = read();

    private Cities() {}

    /** Names by code, in the order of the codes. */
    public static Map<String, String> all() {
        return NAMES;
    }

    public static boolean isCity(String name) {
        return NAMES.containsValue(name);
    }

    /** 青岛市 and 青岛 are one; a place outside the province stays as it was typed. */
    public static String normal(String typed) {
        String name = typed == null ? "" : typed.strip();
        String bare = name.endsWith("市") ? name.substring(0, name.length() - 1) : name;
        return isCity(bare) ? bare : name;
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        try (InputStream in = Cities.class.getResourceAsStream("/dictionaries/cities.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(",", -1))
                    .forEach(cells -> names.put(cells[0], cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(names);
    }
}
