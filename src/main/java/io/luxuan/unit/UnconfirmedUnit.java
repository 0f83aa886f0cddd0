package io.luxuan.unit;

import java.time.LocalDateTime;

/**
 * A unit that registered itself and that nobody has confirmed yet.
 *
 * @param step       where it stands: NEW without evidence, WAITING for a person, RETURNED with a reason
 * @param since      since when it stands there
 * @param department name of the department that may confirm it beside managers; null where it named none
 */
public record UnconfirmedUnit(String organisationId, String name, Step step, LocalDateTime since, String department) {
    /** Where it stands. */
    public enum Step { NEW, WAITING, RETURNED }
}
