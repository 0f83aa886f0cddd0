package io.luxuan.publicity.objection;

/** A person, or a unit whose written objection is sealed. */
public enum ObjectorKind { PERSON, UNIT }
