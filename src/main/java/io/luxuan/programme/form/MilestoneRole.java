package io.luxuan.programme.form;

/**
 * A table of milestones and its columns.
 *
 * @param day         a DATE: the last day
 * @param share       a figure: per cent of the amount that its work is worth; null where none is said
 * @param deliverable null where none is said
 */
public record MilestoneRole(String table, String title, String day, String share, String deliverable) {}
