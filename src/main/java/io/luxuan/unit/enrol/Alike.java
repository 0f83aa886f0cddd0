package io.luxuan.unit.enrol;

/**
 * Another that has a registering unit's name, as people read it, or its code.
 *
 * @param unit       whether it is a unit of the register; otherwise it is registering too
 * @param creditCode null for a department
 */
public record Alike(String id, String name, String creditCode, boolean unit, boolean sameCode, boolean sameName) {}
