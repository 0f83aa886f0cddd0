package io.luxuan.watch.drawing;

import io.luxuan.workflow.PictureFlow;

/** A line as a picture shows it. */
public record DrawnFlow(PictureFlow flow, boolean passed) {}
