package io.luxuan.shared.order;

import java.util.List;

/** Names in a sentence: as many as one reads. */
final class Named {
    private static final int MOST = 30;

    private Named() {}

    static String first(List<String> names) {
        String read = String.join("、", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? read + "……" : read;
    }
}
