package io.luxuan.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found, each once with the pages where it was: a fault of the frame is one fault. */
final class Findings {
    private static final int PAGES_TOLD = 4;

    private final Map<String, List<String>> pages = new LinkedHashMap<>();

    void add(String page, String what) {
        pages.computeIfAbsent(what, same -> new ArrayList<>()).add(page);
    }

    List<String> told() {
        return pages.entrySet().stream().map(found -> found.getKey() + "\n    on " + found.getValue().size() + ": "
                + String.join(", ", found.getValue().subList(0, Math.min(PAGES_TOLD, found.getValue().size()))) + "\n").toList();
    }
}
