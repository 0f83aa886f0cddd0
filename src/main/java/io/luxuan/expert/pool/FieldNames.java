package io.luxuan.expert.pool;

import io.luxuan.shared.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes of fields and the names that people know them by. People may write either, in any width or case. */
public final class FieldNames {
    private final Map<String, String> names;
    private final Map<String, Set<String>> codes = new HashMap<>();

    /** @param names by code */
    public FieldNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
        names.forEach((code, name) -> {
            codes.merge(NameKey.of(name), Set.of(code), FieldNames::both);
            codes.merge(code, Set.of(code), FieldNames::both);
        });
    }

    /** The code itself where a name is not known any more. */
    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }

    /** What to write so that {@link #codeOf} finds this code again: its name, or the code where the name is not unique. */
    public String textOf(String code) {
        return codeOf(nameOf(code)).filter(code::equals).map(found -> nameOf(code)).orElse(code);
    }

    /** Empty when nothing or more than one field is meant. */
    public Optional<String> codeOf(String text) {
        String plain = text.strip();
        Set<String> found = codes.getOrDefault(plain, codes.getOrDefault(NameKey.of(plain), Set.of()));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    public boolean isAmbiguous(String text) {
        return codes.getOrDefault(text.strip(), codes.getOrDefault(NameKey.of(text), Set.of())).size() > 1;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }
}
