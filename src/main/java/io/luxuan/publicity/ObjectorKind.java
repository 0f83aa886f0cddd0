package io.luxuan.publicity;

/** A person, or a unit whose written objection is sealed. */
enum ObjectorKind { PERSON, UNIT }
