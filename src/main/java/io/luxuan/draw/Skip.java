package io.luxuan.draw;

/** An expert who was before the one taken and may not have the seat. @param reason code of the avoidance rule */
public record Skip(int expert, String reason) {}
