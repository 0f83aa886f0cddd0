package io.luxuan.award.project;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.util.Map;

/** What staff write as reasons and opinions. */
public final class Texts {
    public static final int LONGEST = 2000;

    private Texts() {}

    public static boolean isBlank(String text) {
        return Wording.saysNothing(text);
    }

    /** Null when empty. @throws Refusal {@code award.reason-long} beyond 2000 characters */
    public static String of(String text) {
        if (isBlank(text)) {
            return null;
        }
        String clean = text.strip();
        if (clean.length() > LONGEST) {
            throw new Refusal("award.reason-long", Map.of("reason", "refusal.award.reason-long"));
        }
        return clean;
    }
}
