package io.luxuan.draw.frozen;

import java.util.List;

/**
 * What was no longer so when the values were entered. It is frozen before the secret is revealed, can only take away,
 * and every line carries its reason.
 *
 * @param applications left out
 * @param pairs        experts who may not judge an application any more
 * @param caps         experts who can take fewer applications, 0 for none
 */
public record Changes(List<Gone> applications, List<Barred> pairs, List<Room> caps) {
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    public record Gone(String application, String reason) {}

    public record Barred(String application, int expert, String reason) {}

    public record Room(int expert, int cap, String reason) {}

    public boolean isNone() {
        return applications.isEmpty() && pairs.isEmpty() && caps.isEmpty();
    }
}
