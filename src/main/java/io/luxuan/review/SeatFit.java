package io.luxuan.review;

/** @param fit see {@link io.luxuan.expert.Fit}, when the seat was given */
record SeatFit(String assignmentId, String roundId, int fit) {}
