package io.luxuan.expert.avoidance;

import io.luxuan.shared.PersonKey;
import java.util.List;


/** A person's name as it is written, and as it is compared. The register cannot tell namesakes apart: rules keep both away. */
public record PersonName(String text, String key) {
    public static PersonName of(String text) {
        return new PersonName(text == null ? "" : text.strip(), PersonKey.of(text));
    }

    /** Everybody whom one field names, by the text of the whole field; nobody where it names none. */
    public static List<PersonName> all(String text) {
        return PersonKey.all(text).stream().map(key -> new PersonName(text.strip(), key)).toList();
    }

    public boolean isSameAs(PersonName other) {
        return !key.isEmpty() && key.equals(other.key);
    }
}
