package io.luxuan.publicity.list;

/** How many entries of a round are in a state. */
public record StateCount(EntryState state, long entries) {}
