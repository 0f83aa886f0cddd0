package io.luxuan.panel.seat;

/** How an expert came to a seat: by the draw, by its next random choice, by a manager's hand, or from a file. */
public enum SeatOrigin { DRAW, SUBSTITUTE, MANUAL, IMPORT }
