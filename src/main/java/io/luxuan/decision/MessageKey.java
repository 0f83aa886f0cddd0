package io.luxuan.decision;

/** An argument of a reason that is itself a text of the bundles. */
record MessageKey(String key) {}
