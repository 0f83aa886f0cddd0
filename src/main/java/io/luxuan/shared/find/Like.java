package io.luxuan.shared.find;

/** Patterns for {@code LIKE … ESCAPE '!'}, in which what people type stands for itself. */
public final class Like {
    private Like() {}

    /** What holds these words; null, for everything, where none are typed. */
    public static String holding(String typed) {
        return typed == null || typed.isBlank() ? null
                : "%" + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
