package io.luxuan.programme;

/** @param workingDays length of the publicity; @param firstDayCounts whether the day of publication is the first day */
public record PublicityRule(int workingDays, boolean firstDayCounts) {}
