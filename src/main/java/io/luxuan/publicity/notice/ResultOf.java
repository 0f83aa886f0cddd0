package io.luxuan.publicity.notice;

/** That a round of a year and a version of a programme has a result. */
public record ResultOf(int year, String programmeId, int programmeVersion) {}
