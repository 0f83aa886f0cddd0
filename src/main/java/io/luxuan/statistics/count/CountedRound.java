package io.luxuan.statistics.count;

/** A round that may be chosen. */
public record CountedRound(String id, String title, int year, String programmeId, int programmeVersion) {}
