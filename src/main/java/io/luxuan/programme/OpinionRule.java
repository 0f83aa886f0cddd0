package io.luxuan.programme;

import java.util.List;

/**
 * How experts put their opinions in words, where one text is not enough. Null in programmes of one text.
 *
 * @param by    what each text is about
 * @param least characters of each text, white space not counted; null for the platform's least
 * @param parts named texts, such as strengths and doubts; empty unless {@code by} is PARTS
 */
public record OpinionRule(OpinionKind by, Integer least, List<OpinionPart> parts) {
    public enum OpinionKind { CRITERION, PARTS }

    /** @param hint what is to be said in it; null for none */
    public record OpinionPart(String key, String label, String hint) {}

    public OpinionRule {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
