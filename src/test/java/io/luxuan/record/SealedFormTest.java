package io.luxuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written as JSON takes every {@code isX()} and {@code getX()} for a value: a helper so named would be sealed. */
class SealedFormTest {
    private final Set<Class<?>> sealed = new LinkedHashSet<>();

    @Test
    void nothing_but_the_components_of_its_records_is_sealed() {
        collect(SealedRecord.class);
        assertThat(sealed).hasSizeGreaterThan(20);
        List<String> taken = new ArrayList<>();
        sealed.forEach(type -> Arrays.stream(type.getMethods()).filter(SealedFormTest::isTakenForAValue)
                .filter(method -> Arrays.stream(type.getRecordComponents()).noneMatch(one -> one.getAccessor().equals(method)))
                .forEach(method -> taken.add(type.getSimpleName() + "." + method.getName())));
        assertThat(taken).isEmpty();
    }

    private static boolean isTakenForAValue(Method method) {
        return method.getDeclaringClass() != Object.class && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers()) && method.getName().matches("(is|get)[A-Z].*");
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> one && one.isRecord() && sealed.add(one)) {
            Arrays.stream(one.getRecordComponents()).map(RecordComponent::getGenericType).forEach(this::collect);
        }
    }
}
