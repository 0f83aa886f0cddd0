package io.luxuan.workflow;

import java.util.Map;

/** A process of a round by the drawing that the round went by. @param steps named nodes by id, in the order of the file */
public record RoundDrawing(String processKey, String name, Map<String, FlowStep> steps) {}
