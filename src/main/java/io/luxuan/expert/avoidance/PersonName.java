package io.luxuan.expert.avoidance;

import io.luxuan.shared.NameKey;

/** A person's name as it is written, and as it is compared. The register cannot tell namesakes apart: rules keep both away. */
public record PersonName(String text, String key) {
    public static PersonName of(String text) {
        return new PersonName(text == null ? "" : text.strip(), NameKey.of(text));
    }

    public boolean isSameAs(PersonName other) {
        return !key.isEmpty() && key.equals(other.key);
    }
}
