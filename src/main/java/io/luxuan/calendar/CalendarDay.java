package io.luxuan.calendar;

import java.time.LocalDate;

/** A day that the State Council's notice names. @param works true for a weekend day that is worked (班), false for a day off (休) */
public record CalendarDay(LocalDate dayOn, boolean works, String name) {}
