package io.luxuan.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What modules read of each other, without a guard: who uses one has looked whether the person may see what it answers. It
 * changes nothing, and no controller may know it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadFace {}
