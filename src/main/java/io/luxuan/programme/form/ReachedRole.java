package io.luxuan.programme.form;

/**
 * A table that says of each milestone how far it has come. It begins with a row a milestone.
 *
 * @param milestone column with the milestone's title
 * @param state     a CHOICE
 * @param note      null where nothing is explained
 */
public record ReachedRole(String table, String milestone, String state, String note) {}
