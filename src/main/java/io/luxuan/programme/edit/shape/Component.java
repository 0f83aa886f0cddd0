package io.luxuan.programme.edit.shape;

import io.luxuan.programme.InPercent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * One component of one record.
 *
 * @param owner simple name of the record, such as Quota
 * @param type  of the value, or of an item where it is a list
 */
public record Component(String owner, String name, Kind kind, Class<?> type) {
    static List<Component> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(one -> of(type, one)).toList();
    }

    private static Component of(Class<?> owner, RecordComponent component) {
        boolean list = component.getGenericType() instanceof ParameterizedType;
        Type type = list ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : component.getType();
        Kind kind = component.isAnnotationPresent(InPercent.class) ? Kind.PERCENT : kind((Class<?>) type, list);
        return new Component(owner.getSimpleName(), component.getName(), kind, (Class<?>) type);
    }

    private static Kind kind(Class<?> type, boolean list) {
        if (type.isRecord()) {
            return !list ? Kind.PART : isFlat(type) ? Kind.ROWS : Kind.PAGES;
        }
        if (type.isEnum()) {
            return list ? Kind.CHOICES : Kind.CHOICE;
        }
        boolean number = type == int.class || type == Integer.class || type == BigDecimal.class;
        return list ? Kind.TEXTS : number ? Kind.NUMBER : type == boolean.class ? Kind.TRUTH : Kind.TEXT;
    }

    private static boolean isFlat(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).noneMatch(one -> one.getType().isRecord()
                || one.getGenericType() instanceof ParameterizedType list && ((Class<?>) list.getActualTypeArguments()[0]).isRecord());
    }

    /** Names of the constants to choose from; empty where the type names none. */
    public List<String> choices() {
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList() : List.of();
    }

    /** Of its name in the message bundles. */
    public String label() {
        return "edit." + owner + "." + name;
    }
}
