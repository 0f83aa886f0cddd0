package io.luxuan.publicity.list;

/** How many entries of a list are in a state. */
public record StateCount(String listId, EntryState state, long entries) {}
