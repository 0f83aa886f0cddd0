package io.luxuan.panel.quality;

/** @param fit see {@link io.luxuan.expert.avoidance.Fit}, when the seat was given */
record SeatFit(String assignmentId, String roundId, int fit) {}
