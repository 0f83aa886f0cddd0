package io.luxuan.publicity.notice;

/** The notice that calls for applications to a round. */
public record CallOf(String id, String roundId) {}
