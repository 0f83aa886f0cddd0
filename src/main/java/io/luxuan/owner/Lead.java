package io.luxuan.owner;

/**
 * A department that leads a round, as one person sees it.
 *
 * @param staffed whether any manager belongs to it: before that nobody could act for it
 * @param mine    whether the person belongs to it
 */
public record Lead(String departmentId, String name, boolean othersRead, boolean staffed, boolean mine) {}
