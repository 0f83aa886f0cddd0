package io.luxuan.publicity.objection;

import java.time.LocalDateTime;

/** An objection in a list. */
public record ObjectionLine(
        String id, String receipt, LocalDateTime lodgedAt, Grounds grounds, ObjectionState state, String refusedRule,
        String number, String title, String organisationName) {}
