package io.luxuan.application.export;

import io.luxuan.shared.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of sheets: what spreadsheets take, and no two alike. */
public final class SheetNames {
    private static final int LONGEST = 31;
    private final Map<String, String> byKey = new LinkedHashMap<>();

    public SheetNames(List<String> taken) {
        taken.forEach(name -> byKey.put("", name));
    }

    public String of(String key, String label) {
        return byKey.computeIfAbsent(key, one -> unused(label.replaceAll("[\\\\/?*\\[\\]:']", " ").strip()));
    }

    private String unused(String label) {
        String name = cut(label, "");
        for (int number = 2; byKey.containsValue(name); number++) {
            name = cut(label, "（" + number + "）");
        }
        return name;
    }

    private static String cut(String label, String ending) {
        return Wording.atMost(LONGEST - ending.length(), label) + ending;
    }
}
