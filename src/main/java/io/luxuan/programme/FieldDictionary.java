package io.luxuan.programme;

import java.util.List;

/** @param label what the dictionary is called on the form (研究方向, 重点领域, 行业) */
public record FieldDictionary(String label, List<Field> entries) {
    /** @param code stable key stored with an application; @param name Chinese name */
    public record Field(String code, String name) {}

    public static final FieldDictionary NONE = new FieldDictionary("", List.of());

    /** Whether this code stands for a field outside the dictionary, let in by exception (P11). */
    public static boolean isOther(String code) {
        return "other".equals(code);
    }

    public boolean holds(String code) {
        return entries.stream().anyMatch(field -> field.code().equals(code));
    }

    public String nameOf(String code) {
        return entries.stream().filter(field -> field.code().equals(code)).map(Field::name).findFirst().orElse(code);
    }
}
