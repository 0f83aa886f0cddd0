package io.luxuan.shared.verify;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a file that was read as records has every member that it must have, and no number, day or moment that nothing can be
 * reckoned with.
 */
public final class Complete {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int DIGITS = 24;

    private final Set<String> optional;

    /** @param optional members that may be absent, as {@code Type.component}, or {@code Type.*} for all of them */
    public Complete(Set<String> optional) {
        this.optional = Set.copyOf(optional);
    }

    /** The first fault, in the order of the components. */
    public Optional<Difference> fault(String pointer, Object value) {
        if (value instanceof Record record) {
            return ofRecord(pointer, record);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(each -> each(pointer + "/" + each.getKey(), each.getValue()))
                    .flatMap(Optional::stream).findFirst();
        }
        if (value instanceof Collection<?> list) {
            int at = 0;
            for (Object one : list) {
                Optional<Difference> found = each(pointer + "/" + at++, one);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return isInRange(value) ? Optional.empty()
                : Optional.of(ShapeFault.RANGE.at(pointer, "a value out of range", "one that a round can have"));
    }

    private Optional<Difference> ofRecord(String pointer, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            String place = pointer + "/" + component.getName();
            boolean mayBeAbsent = optional.contains(record.getClass().getSimpleName() + ".*")
                    || optional.contains(record.getClass().getSimpleName() + "." + component.getName());
            Optional<Difference> found = value == null && mayBeAbsent ? Optional.empty() : each(place, value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> each(String pointer, Object value) {
        return value == null ? Optional.of(ShapeFault.MISSING.at(pointer, null, "a value")) : fault(pointer, value);
    }

    private static boolean isInRange(Object value) {
        if (value instanceof BigDecimal number) {
            return number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS;
        }
        int year = value instanceof LocalDateTime moment ? moment.getYear() : value instanceof LocalDate day ? day.getYear() : LAST_YEAR;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
