package io.luxuan.shared.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever is given this page or file is written down: once in ten minutes for each subject, and a file by its name. For
 * single things, never for the rows of a list. A form that is refused shows the page again: its handler bears the same mark, or
 * the controller does for all of its pages.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnRecord {
    /** As in {@link AuditEvent#action}. */
    String action();

    /** Of the subject. */
    String kind();

    /** The variable of the path that is the subject's id. */
    String id() default "id";
}
