package io.luxuan.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long this command takes, its commit and its repetitions included, is told as {@code luxuan_command_seconds}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Measured {
    /** The command's name in the metrics: once published it stays. */
    String value();
}
