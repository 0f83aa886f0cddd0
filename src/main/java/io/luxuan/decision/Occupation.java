package io.luxuan.decision;

/** A field that an award of this round keeps occupied in later years. */
record Occupation(String programmeId, String field, String roundId, String applicationId, int year) {}
