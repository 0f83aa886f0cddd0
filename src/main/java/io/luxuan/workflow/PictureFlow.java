package io.luxuan.workflow;

/**
 * A line of a drawing.
 *
 * @param points as SVG takes them: {@code 128,110 190,110}
 * @param name   empty where it has none; it stands around {@code labelX} and {@code labelY}
 */
public record PictureFlow(String id, String name, String source, String target, String points, double labelX, double labelY) {}
