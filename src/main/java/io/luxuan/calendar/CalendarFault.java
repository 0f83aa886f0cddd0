package io.luxuan.calendar;

/**
 * What is wrong in a line of an uploaded calendar.
 *
 * @param line from 1, the heading included
 * @param code message key without {@code calendar.fault.}
 */
record CalendarFault(long line, String code, String found) {
    public String messageKey() {
        return "calendar.fault." + code;
    }
}
