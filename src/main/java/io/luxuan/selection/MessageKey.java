package io.luxuan.selection;

/** An argument of a reason that is itself a text of the bundles. */
public record MessageKey(String key) {}
