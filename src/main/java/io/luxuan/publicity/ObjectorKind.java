package io.luxuan.publicity;

/** A person, or a unit whose written objection is sealed. */
public enum ObjectorKind { PERSON, UNIT }
