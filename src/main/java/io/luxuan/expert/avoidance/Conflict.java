package io.luxuan.expert.avoidance;

import java.time.LocalDate;

/**
 * An expert has left a panel of the application before, or declared a conflict with it.
 *
 * @param kindKey message key of the kind
 */
public record Conflict(String kindKey, String detail, LocalDate on) {}
